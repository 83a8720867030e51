import type { LitElement, ReactiveController } from 'lit'
import type { Desk, Space } from './room.js'

type Wants = {
  /** The one whose room is in the address. */
  readonly space: () => Space | undefined
  readonly deskFor: (space: Space) => Desk
}

/** F2 leads to the field of the counter from every room that has none of its own. */
export class CounterKey implements ReactiveController {
  readonly #host: LitElement
  readonly #wants: Wants

  constructor(host: LitElement, wants: Wants) {
    this.#host = host
    this.#wants = wants
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('keydown', this.#pressed)
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#pressed)
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const space = this.#wants.space()
    if (event.key !== 'F2' || event.defaultPrevented || !space?.rooms.some(({ room }) => room === 'lend')) return
    // Behind the gate nobody is led anywhere.
    if (this.#host.renderRoot.querySelector('#find, #return-code, .desk[hidden]')) return
    event.preventDefault()
    this.#wants.deskFor(space).go({ room: 'lend', item: '', filters: {} })
  }
}
