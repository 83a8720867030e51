import type { FoundWords } from '../words/offers/found.strings.js'
import type { FoundView } from './found/found-view.js'
import type { OfferBoardElement } from './offer-board-element.js'
import type { Choice } from './offer-choice.js'
import type { Offers, Opening } from './offer-search.js'
import type { ReadyStrings } from './ready-board.strings.js'

type Search = {
  readonly found: Offers | undefined
  readonly opening: Opening | undefined
  readonly choice: Choice
  readonly ready: ReadyStrings
  readonly ask: FoundView['ask']
}

/** What there is to say of a search; its code and words come with the first that has something. */
export class FoundSayings {
  readonly #host: OfferBoardElement
  readonly #failed: (cause: unknown) => void
  #parts: typeof import('./found/found-parts.js') | undefined
  #words: (() => FoundWords | undefined) | undefined
  #isAsked = false

  constructor(host: OfferBoardElement, failed: (cause: unknown) => void) {
    this.#host = host
    this.#failed = failed
  }

  view({ found, opening, choice, ready, ask }: Search): FoundView | undefined {
    const { plainly = [], words: typed = '' } = choice
    const says = plainly.length > 0 || (found?.read ?? found?.near ?? found?.taken ?? found?.instead)
    if (!found || !opening || !says) return undefined
    void this.#learn()
    const words = this.#words?.()
    if (!words) return undefined
    const { language, view } = this.#host
    return { found, opening, typed, plainly, words, ready, language, view, ask }
  }

  understood(view: FoundView) {
    return this.#parts?.understood(view)
  }

  beyond(view: FoundView) {
    return this.#parts?.beyond(view)
  }

  async #learn(): Promise<void> {
    if (this.#isAsked) return
    this.#isAsked = true
    try {
      this.#parts = await import('./found/found-parts.js')
      this.#words = this.#parts.foundWords(this.#host)
      this.#host.requestUpdate()
    } catch (cause) {
      this.#isAsked = false
      this.#failed(cause)
    }
  }
}
