import { html, type LitElement } from 'lit'
import type { Content } from '../shared/content.js'
import { formatFor } from '../shared/format.js'
import type { FoundWords } from '../words/offers/found.strings.js'
import { writtenIn } from '../words/written-in.js'
import { freeDays } from './free-days.js'
import type { FoundView } from './found/found-view.js'
import type { OfferBoardElement } from './offer-board-element.js'
import type { Choice } from './offer-choice.js'
import type { Offers, Opening } from './offer-search.js'
import type { ReadyStrings } from './words/ready-board.strings.js'

type Search = {
  readonly found: Offers | undefined
  readonly opening: Opening | undefined
  readonly choice: Choice
  readonly ready: ReadyStrings
  readonly ask: FoundView['ask']
}

/** Says something of a search; the code and words for it come with the first that needs them. */
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
    const says =
      plainly.length > 0 ||
      (found?.read ?? found?.near ?? found?.taken ?? found?.instead ?? found?.missing ?? found?.outside)
    if (!found || !opening || !says) return undefined
    void this.#learn()
    const words = this.#words?.()
    if (!words) return undefined
    const { language, view } = this.#host
    const french = (text: string) => (language === writtenIn ? text : html`<span lang=${writtenIn}>${text}</span>`)
    const { category, freeFrom, kind, place, within } = choice
    const isNarrowed = [category, freeFrom, kind, place, within].some(Boolean)
    return { found, opening, isNarrowed, typed, plainly, words, ready, french, view, ask }
  }

  /** An offer that is found for some days is free then, whatever it is now. */
  freeThen({ found, opening, choice, ready }: Omit<Search, 'ask'>): string | undefined {
    const { freeFrom, freeTo = freeFrom } = choice
    const days = freeFrom && freeTo ? { from: freeFrom, to: freeTo } : found?.read?.days
    if (!days) return undefined
    const said = freeDays(days, ready, formatFor(this.#host.language, opening?.site.zone))
    return said.charAt(0).toUpperCase() + said.slice(1)
  }

  understood(view: FoundView) {
    return this.#parts?.understood(view)
  }

  absent(view: FoundView, ways: Content) {
    return this.#parts?.absent(view, ways)
  }

  shownInstead(view: FoundView) {
    return this.#parts?.shownInstead(view)
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

/** The offers stand under the form, which goes to the top where two of them would not be in sight. */
export async function showFound(host: LitElement, search: { readonly settled: Promise<void> }): Promise<void> {
  await host.updateComplete
  await search.settled
  await host.updateComplete
  const { renderRoot } = host
  const shown = renderRoot.querySelector('.list')?.children ?? []
  const second = shown[1] ?? shown[0] ?? renderRoot.querySelector('.notice')
  if (second && second.getBoundingClientRect().bottom > innerHeight) renderRoot.querySelector('form')?.scrollIntoView()
}
