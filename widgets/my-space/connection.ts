import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Knows since when the browser has no connection. */
export class Connection implements ReactiveController {
  /** Undefined while there is one. */
  lostAt: number | undefined
  readonly #host: ReactiveControllerHost
  readonly #back: () => void

  /** `back`: there is one again. */
  constructor(host: ReactiveControllerHost, back: () => void) {
    this.#host = host
    this.#back = back
    this.check()
    host.addController(this)
  }

  hostConnected(): void {
    for (const name of ['online', 'offline']) addEventListener(name, this.#changed)
  }

  hostDisconnected(): void {
    for (const name of ['online', 'offline']) removeEventListener(name, this.#changed)
  }

  /** Asks the browser, which may not have told. */
  check(): void {
    this.#turn(!navigator.onLine)
  }

  #turn(isLost: boolean): void {
    this.lostAt = isLost ? (this.lostAt ?? Date.now()) : undefined
  }

  readonly #changed = ({ type }: Event) => {
    this.#turn(type === 'offline')
    if (this.lostAt === undefined) this.#back()
    this.#host.requestUpdate()
  }
}
