import type { LitElement } from 'lit'

export type Point = { readonly latitude: number; readonly longitude: number }

type Asker = {
  readonly changed: () => void
  /** Where they say by hand that they look from: whoever writes it meanwhile waits for no device. */
  readonly said: () => string | undefined
}

/** Where the visitor stands, asked of their device when they press for it and never before. */
export class Here {
  state: 'unknown' | 'asked' | 'denied' | 'known' = 'unknown'
  point: Point | undefined
  readonly #host: LitElement
  readonly #asker: Asker
  #pressed: EventTarget | null | undefined

  constructor(host: LitElement, asker: Asker) {
    this.#host = host
    this.#asker = asker
  }

  /** Whether a device can be asked in this page at all. */
  get isAskable(): boolean {
    return isSecureContext && 'geolocation' in navigator
  }

  /** Whether the keyboard still is on what was pressed, or nowhere: who has gone on meanwhile is not called back. */
  get isAwaited(): boolean {
    const active = this.#host.shadowRoot?.activeElement ?? document.activeElement
    return !!this.#pressed && (!active || active === this.#pressed || active === document.body)
  }

  readonly ask = ({ currentTarget }: Event) => {
    if (this.state === 'asked') return
    const said = this.#asker.said()
    const answered = (state: 'known' | 'denied', point?: Point) =>
      said === this.#asker.said() ? this.#turn(state, point) : this.forget()
    this.#pressed = currentTarget
    this.#turn('asked')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => answered('known', { latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) }),
      () => answered('denied'),
      { timeout: 15_000, maximumAge: 300_000 },
    )
  }

  readonly forget = (event?: Event) => {
    this.#pressed = event?.currentTarget
    this.#turn('unknown')
  }

  #turn(state: typeof this.state, point?: Point): void {
    this.state = state
    this.point = point
    this.#host.requestUpdate()
    // The fields that there are now are read once they are drawn.
    void this.#host.updateComplete.then(this.#asker.changed)
  }
}

/** A hundred metres: nobody needs to know better where somebody looks from. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000
