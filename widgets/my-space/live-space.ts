import type { LitElement } from 'lit'
import { LiveThings } from '../parts/live-things.js'
import { countInTitle } from '../parts/title-count.js'
import { askUnread } from '../shared/live/ask-unread.js'
import { addressOf, Refused } from '../shared/wire.js'

type Parts = {
  readonly site: string | undefined
  readonly again: () => Promise<void>
  readonly failed: (cause: unknown) => void
}

/** What is theirs is read again when something of it is new; on a page of ours, its title says how many words are unread. */
export class LiveSpace {
  readonly #parts: Parts
  readonly #things: LiveThings
  readonly #isOurs = new URL(addressOf('/')).origin === origin

  constructor(host: LitElement, parts: Parts) {
    this.#parts = parts
    const again = () => Promise.all([parts.again(), this.#count()])
    this.#things = new LiveThings(host, { site: parts.site, again })
    void this.#count()
  }

  /** Nobody is known any more. */
  close(): void {
    this.#things.close()
    if (this.#isOurs) countInTitle(0)
  }

  async #count(): Promise<void> {
    if (!this.#isOurs) return
    try {
      countInTitle(await askUnread(this.#parts.site))
    } catch (cause) {
      if (!(cause instanceof Refused)) this.#parts.failed(cause)
    }
  }
}
