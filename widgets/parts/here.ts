import { html, nothing, type LitElement } from 'lit'
import { isStillThere } from './keyboard-focus.js'

export type Point = { readonly latitude: number; readonly longitude: number }

type HereOptions = {
  /** The field in which one says instead where one looks from: whoever writes there meanwhile waits for no device. */
  readonly commune: { readonly field: HTMLInputElement | null }
  readonly changed: () => void
}

type Words = {
  readonly aroundMe: string
  readonly locating: string
  readonly hereNow: string
  readonly forgetHere: string
}

/** Where the visitor stands, asked of their device when they press for it and never before. */
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

  /** What one presses for it; nothing once it is known, or where no device can be asked. */
  press({ aroundMe, locating }: Words) {
    const isAsked = this.state === 'asked'
    return this.point || !isSecureContext || !navigator.geolocation
      ? nothing
      : html`<button type="button" class="quiet" aria-disabled=${isAsked ? 'true' : nothing} @click=${this.#ask}>
          ${isAsked ? locating : aroundMe}
        </button>`
  }

  /** In the place of the field: that one looks around where one stands, and a press that gives it up. */
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
    // The fields that there are now are read once they are drawn.
    void this.#host.updateComplete.then(() => {
      this.#goOn()
      this.#options.changed()
    })
  }

  /** The keyboard goes on to what stands where something was pressed; a device that says nothing, to one’s commune. */
  #goOn(): void {
    if (!this.#isStillThere?.()) return
    const next = this.#host.renderRoot.querySelector<HTMLElement>('.here button, .row button')
    ;(this.state === 'denied' ? this.#options.commune.field : next)?.focus()
  }
}

/** A hundred metres: nobody needs to know better where somebody looks from. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000
