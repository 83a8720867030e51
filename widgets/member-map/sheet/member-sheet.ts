import { html, nothing, type LitElement, type ReactiveController } from 'lit'
import { ModalDialog } from '../../parts/dialog.js'
import { laterWords } from '../../parts/later-words.js'
import { notice } from '../../parts/notice.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import { addressOf, query, Refused } from '../../shared/client.js'
import type { Language } from '../../shared/locale.js'
import type { CardView } from '../member-card.js'
import type { Sought } from '../map-pane.js'
import type { MemberLink } from '../member-link.js'
import type { Opening } from '../member-search.js'
import type { ReadyStrings } from '../ready-list.strings.js'
import { findThings } from './find-things.js'
import { skeleton, wholeSheet, type Sheet } from './member-sheet-view.js'
import { french, type SheetStrings } from './member-sheet.strings.js'
import { sheetStyles } from './member-sheet.styles.js'
import type { Things } from './member-things.js'

/** All that a sheet can be showing. */
export const memberSheetStates = [
  'loading',
  'shown',
  'failed',
  /** Hidden since, or a link that was never good. */
  'gone',
] as const

export type MemberSheetState = (typeof memberSheetStates)[number]

/** What a sheet asks of its list, each time it draws. */
export type SheetList = {
  readonly opening: Opening | undefined
  readonly site: string
  readonly territory: string | undefined
  readonly language: Language
  readonly words: Pick<ReadyStrings, 'topics'>
  /** How the list tells its cards. */
  readonly cards: CardView
  /** Shows one on the map of the list, which the sheet has left for it; absent where there can be none. */
  readonly seek: ((one: Sought) => void) | undefined
  readonly closed: (slug: string) => void
  readonly failed: (cause: unknown) => void
}

/**
 * The sheet of one place or member, in a dialog over the page. The list puts `render()` in its own template and calls
 * `open`; the address of the page follows through the list's link.
 */
export class MemberSheet implements ReactiveController {
  readonly #host: LitElement
  readonly #list: () => SheetList
  readonly #link: MemberLink
  readonly #dialog: ModalDialog
  #slug = ''
  #name: string | undefined
  #answer: readonly [sheet: Sheet, things: Things] | undefined
  #failure: unknown
  #control = new AbortController()
  #isOpen = false
  /** For the map, which takes the keyboard. */
  #isLeft = false
  readonly #words: () => SheetStrings | undefined

  constructor(host: LitElement, list: () => SheetList, link: MemberLink) {
    this.#host = host
    this.#list = list
    this.#link = link
    this.#dialog = new ModalDialog(host, () => this.#onClosed())
    this.#words = laterWords(host, {
      language: () => list().language,
      french,
      learnEnglish: async () => (await import('./member-sheet.strings.en.js')).english,
    })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, sheetStyles)
    addEventListener('online', this.#onLine)
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onLine)
  }

  get state(): MemberSheetState {
    if (this.#failure) return isGone(this.#failure) ? 'gone' : 'failed'
    return this.#answer ? 'shown' : 'loading'
  }

  /** `name` is what the list knows already, shown while the rest comes. */
  open(slug: string, name?: string): void {
    if (slug !== this.#slug) this.#answer = undefined
    this.#slug = slug
    this.#name = name
    this.#isOpen = true
    this.#link.write(slug)
    this.#dialog.open()
    void this.#fetch()
  }

  close(): void {
    this.#dialog.close()
  }

  render() {
    const words = this.#isOpen && this.#words()
    if (!words) return nothing
    return this.#dialog.render(
      'sheet-title',
      html`<div class="sheet" data-state=${this.state}>
        <header>
          <h2 id="sheet-title" class="dialog-title" tabindex="-1">
            ${this.#answer?.[0].entry.name ?? this.#name ?? words.untitled}
          </h2>
          <button type="button" class="icon" aria-label=${words.close} @click=${this.#onClose}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
          </button>
        </header>
        ${this.#body(words)}
      </div>`,
    )
  }

  #body(words: SheetStrings) {
    const { opening, site, language, cards, words: list, seek } = this.#list()
    const answer = this.#answer
    if (this.#failure) return this.#explain(words)
    if (!answer)
      return html`<p role="status" class="unseen">${words.loading}</p>
        ${skeleton}`
    const zone = opening?.site.zone ?? answer[0].entry.zone
    const ways = { turn: this.#onTurn, seek: seek && this.#leaveFor(seek) }
    return wholeSheet(...answer, { words, list, language, cards, site, zone, slug: this.#slug, ...ways })
  }

  #explain(words: SheetStrings) {
    const { page } = this.#list().cards
    if (this.state === 'gone')
      return notice({
        tone: 'warn',
        title: words.gone,
        ways: html`<button type="button" class="go" @click=${this.#onClose}>${words.others}</button>`,
      })
    return notice({
      tone: 'bad',
      title: words.failed,
      ways: html`<button type="button" class="go" @click=${this.#onRetry}>${words.retry}</button>
        ${page && html`<a class="way" href=${addressOf(`${page}/${this.#slug}`)}>${words.ourPage}</a>`}`,
    })
  }

  async #fetch(): Promise<void> {
    const { opening, site, territory, failed } = this.#list()
    const host = this.#host
    const slug = this.#slug
    this.#control.abort()
    const { signal } = (this.#control = new AbortController())
    this.#failure = undefined
    host.requestUpdate()
    try {
      this.#answer = await Promise.all([
        query('members.sheet', { site, slug, ...(territory ? { territory } : {}) }, { signal }),
        findThings({ site, place: slug, elements: opening?.site.elements ?? [] }, signal),
      ])
    } catch (cause) {
      // Another one is asked for in its place.
      if (signal.aborted) return
      this.#answer = undefined
      this.#failure = cause
      if (!(cause instanceof Refused)) failed(cause)
    }
    host.requestUpdate()
  }

  #onClosed(): void {
    this.#isOpen = false
    this.#link.clear()
    this.#host.requestUpdate()
    if (!this.#isLeft) this.#list().closed(this.#slug)
    this.#isLeft = false
  }

  #leaveFor(seek: (one: Sought) => void): (one: Sought) => void {
    return (one) => {
      this.#isLeft = true
      this.close()
      seek(one)
    }
  }

  readonly #onLine = () => {
    if (this.#isOpen && this.state === 'failed') void this.#fetch()
  }

  readonly #onClose = () => this.close()

  readonly #onRetry = () => {
    void this.#fetch()
    this.#dialog.focusTitle()
  }

  readonly #onTurn = (slug: string) => {
    this.open(slug)
    this.#dialog.focusTitle()
  }
}

function isGone(cause: unknown): boolean {
  return cause instanceof Refused && cause.reason === 'member-unknown'
}
