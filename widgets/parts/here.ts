import { html, nothing, type LitElement } from 'lit'
import { isStillThere } from './keyboard-focus.js'

type Point = { readonly latitude: number; readonly longitude: number }

type HereOptions = {
  /** Writing in this field while the position is being determined cancels it. */
  readonly commune: { readonly field: HTMLInputElement | null }
  readonly changed: () => void
}

type Words = {
  readonly aroundMe: string
  readonly locating: string
  readonly hereNow: string
  readonly forgetHere: string
}

/** The device's position, requested only when the visitor presses the button. */
export class Here {
  state: 'unknown' | 'asked' | 'denied' | 'known' = 'unknown'
  point: Point | undefined
  readonly #host: LitElement
  readonly #options: HereOptions
  #isStillThere: (() => boolean) | undefined

  constructor(host: LitElement, options: HereOptions) {
    this.#host = host
    this.#options = options
  }

  /** The button; nothing once the position is known, or when geolocation is not available. */
  press({ aroundMe, locating }: Words) {
    const isAsked = this.state === 'asked'
    return this.point || !isSecureContext || !navigator.geolocation
      ? nothing
      : html`<button type="button" class="quiet" aria-disabled=${isAsked ? 'true' : nothing} @click=${this.#ask}>
          ${isAsked ? locating : aroundMe}
        </button>`
  }

  /** Replaces the commune field, with a button that drops the position. */
  field(label: string, { hereNow, forgetHere }: Words) {
    return html`<p class="field here">
      <span>${label}</span>
      <button type="button" class="way" aria-label="${hereNow} – ${forgetHere}" @click=${this.forget}>
        ${hereNow} <span aria-hidden="true">×</span>
      </button>
    </p>`
  }

  readonly forget = (event?: Event) => {
    this.#isStillThere = event && isStillThere(this.#host)
    this.#turn('unknown')
  }

  readonly #ask = () => {
    if (this.state === 'asked') return
    const { commune } = this.#options
    const said = commune.field?.value
    const answered = (state: 'known' | 'denied', point?: Point) => {
      if (this.state !== 'asked') return
      const { field } = commune
      if (said === field?.value && !field?.matches(':focus')) this.#turn(state, point)
      else this.forget()
    }
    this.#isStillThere = isStillThere(this.#host)
    this.#turn('asked')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => answered('known', { latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) }),
      () => answered('denied'),
      { timeout: 15_000, maximumAge: 300_000 },
    )
  }

  #turn(state: typeof this.state, point?: Point): void {
    this.state = state
    this.point = point
    this.#host.requestUpdate()
    // The form is read after the render, because its fields have changed.
    void this.#host.updateComplete.then(() => {
      this.#goOn()
      this.#options.changed()
    })
  }

  /** Moves the focus to what replaces the pressed button; if the position is denied, to the commune field. */
  #goOn(): void {
    if (!this.#isStillThere?.()) return
    const next = this.#host.renderRoot.querySelector<HTMLElement>('.here button, .row button')
    ;(this.state === 'denied' ? this.#options.commune.field : next)?.focus()
  }
}

/** To 100 metres: a search needs no better, and the server need not know more. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000
