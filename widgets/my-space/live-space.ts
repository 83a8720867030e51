import { html, nothing, type LitElement } from 'lit'
import { LiveThings } from '../parts/live-things.js'
import { countInTitle } from '../parts/title-count.js'
import type { Content } from '../shared/content.js'
import type { Language } from '../shared/language-of.js'
import { askUnread } from '../shared/live/ask-unread.js'
import { addressOf, Refused } from '../shared/wire.js'
import { unreadIn } from '../words/unread.strings.js'

type Parts = {
  readonly site: string | undefined
  readonly language: () => Language
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

  /** Beside what opens a talk: how many of its words are unread, as a number for who sees and in a sentence for who listens. */
  mark(unread = 0): Content {
    if (unread === 0) return nothing
    const says = unreadIn[this.#parts.language()]
    return html`<span class="unseen">, ${says(unread)}</span> <b class="count" aria-hidden="true">${unread}</b>`
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
