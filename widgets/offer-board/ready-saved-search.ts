import { html, nothing } from 'lit'
import { pageLink } from '../parts/notice.js'
import { AwaitedSheet } from '../parts/sheet/awaited-sheet.js'
import type { Content } from '../shared/content.js'
import { mayActHere } from '../shared/wire.js'
import { searchLeft, type SearchToKeep } from './saved-search/search-to-keep.js'
import type { OfferBoardElement } from './offer-board-element.js'
import type { Opening } from './offer-search.js'
import { learnSavedSearch, type ReadyStrings } from './words/ready-board.strings.js'

type Parts = {
  readonly opening: () => Opening | undefined
  readonly words: () => ReadyStrings
  readonly search: () => SearchToKeep | undefined
  /** Somebody has signed in, or out. */
  readonly turned: () => void
  readonly failed: (cause: unknown) => void
}

/** From a search to being told of what is new; where the page may not act, to the same search on our own page. */
export class SearchKeeping {
  readonly #host: OfferBoardElement
  readonly #parts: Parts
  #sheet: AwaitedSheet | undefined
  /** The search that stood before the page was left to read a mail. */
  #left: SearchToKeep | undefined

  constructor(host: OfferBoardElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
  }

  /** Goes on with what this tab left to read a mail. */
  resume(): void {
    if (!this.#mayAct) return
    this.#left = searchLeft(this.#host.site)
    if (this.#left) this.#open()
  }

  /** Of what was looked for; `isEmpty`: it is not here. `isMissing`: nothing is called so, at least. */
  way(isEmpty: boolean, isMissing: boolean): Content {
    const words = this.#parts.words()
    if (!this.#parts.search()) return nothing
    const name = isEmpty ? words.tellMeOnce : isMissing ? words.tellMe : words.tellMeOfMore
    if (!this.#mayAct) return isEmpty ? pageLink(this.#page, words.tellMeThere) : nothing
    return html`<button
      type="button"
      class="keep-search ${isEmpty ? 'way' : 'quiet'}"
      part="button"
      @click=${() => {
        this.#left = undefined
        this.#open()
      }}
    >
      ${name}
    </button>`
  }

  render(): Content {
    return this.#sheet?.render()
  }

  /** A board of which nobody asks it has no sheet: a page may hold twenty. */
  #open(): void {
    const host = this.#host
    const parts = this.#parts
    this.#sheet ??= new AwaitedSheet(host, {
      load: () => this.#load(),
      links: '.keep-search',
      title: () => parts.words().tellMe,
      site: () => host.site,
      words: () => ({ ...parts.words(), ...parts.words().keeping }),
      page: () => this.#page,
      left: () => undefined,
      failed: parts.failed,
    })
    void this.#sheet.open('search')
  }

  get #mayAct(): boolean {
    return mayActHere(this.#parts.opening()?.site.origins ?? [])
  }

  /** Our own page with this search. */
  get #page(): string {
    const { category, kind, near, place, within, words } = this.#parts.search()?.sought ?? {}
    const said = Object.entries({ words, near, within, kind, category, place })
    const query = new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))
    return `${this.#parts.opening()?.site.page ?? ''}?${query}`
  }

  async #load() {
    const host = this.#host
    const { failed, search, turned } = this.#parts
    const [{ KeepSearchSheet }] = await Promise.all([
      import('./saved-search/keep-search-sheet.js'),
      learnSavedSearch[host.language]?.(),
    ])
    return () =>
      new KeepSearchSheet(host, {
        failed,
        turned,
        place: () => ({ site: host.site, language: host.language, page: this.#page }),
        search: () => this.#left ?? search(),
      })
  }
}
