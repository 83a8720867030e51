import type { LitElement, ReactiveController } from 'lit'
import { LiveThings } from '../../parts/live-things.js'
import { countInTitle } from '../../parts/title-count.js'
import type { Space } from './room.js'

type Parts = {
  /** Whose room is open and attended. */
  readonly space: () => Space | undefined
  readonly again: () => Promise<unknown>
}

/** Hears what is new of the member whose room is open: the room reads again, in place, and the title counts unread words. */
export class DeskLive implements ReactiveController {
  readonly #host: LitElement
  readonly #parts: Parts
  #member = ''
  #things: LiveThings | undefined

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    host.addController(this)
  }

  hostUpdate(): void {
    const member = this.#parts.space()?.of.named.member ?? ''
    if (member === this.#member) return
    this.#member = member
    this.#things?.close()
    const { again } = this.#parts
    this.#things = member ? new LiveThings(this.#host, { site: undefined, member, again }) : undefined
  }

  close(): void {
    this.#host.removeController(this)
    this.#things?.close()
    countInTitle(0)
  }

  hostUpdated(): void {
    countInTitle((this.#parts.space()?.rooms ?? []).reduce((sum, { unread = 0 }) => sum + unread, 0))
  }
}
