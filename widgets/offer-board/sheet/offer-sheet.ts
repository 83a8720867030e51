import { html, nothing, type LitElement, type ReactiveController } from 'lit'
import { Calendar } from '../../parts/calendar.js'
import { ModalDialog } from '../../parts/dialog.js'
import { laterWords } from '../../parts/later-words.js'
import { notice } from '../../parts/notice.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import { addressOf, query, Refused } from '../../shared/client.js'
import type { Language } from '../../shared/locale.js'
import { CoopErrorEvent } from '../offer-board.events.js'
import type { Card, CardView } from '../offer-card.js'
import type { Sheet } from './offer-facts.js'
import { OfferGallery } from './offer-gallery.js'
import type { OfferLink } from '../offer-link.js'
import { OfferReport } from './offer-report.js'
import { OfferShare } from './offer-share.js'
import { skeleton, wholeSheet, type OpenOffer } from './offer-sheet-view.js'
import { french, type SheetStrings } from './offer-sheet.strings.js'
import { sheetStyles } from './offer-sheet.styles.js'

/** All that a sheet can be showing. */
export const offerSheetStates = [
  'loading',
  'shown',
  'failed',
  /** Withdrawn or paused since, or a link that was never good. */
  'gone',
  'report-open',
  'report-sending',
  'report-refused',
  'report-done',
] as const

export type OfferSheetState = (typeof offerSheetStates)[number]

/** What a sheet asks of its board, each time it draws. */
export type SheetBoard = {
  readonly site: string
  /** The commune that distances are from, when the resident chose one. */
  readonly near: string | undefined
  readonly language: Language
  /** How the board tells its cards. */
  readonly view: CardView
}

/**
 * The sheet of one offer, in a dialog over the page. The board puts `render()` in its own template and calls `open`;
 * the address of the page follows through the board's `OfferLink`.
 */
export class OfferSheet implements ReactiveController {
  readonly #host: LitElement
  readonly #board: () => SheetBoard
  readonly #link: OfferLink
  readonly #dialog: ModalDialog
  /** Stays when the sheet closes: who opens the same offer again finds what they had typed. */
  #offer: OpenOffer | undefined
  #answer: Sheet | undefined
  #failure: unknown
  #control = new AbortController()
  #isOpen = false
  readonly #words: () => SheetStrings | undefined

  constructor(host: LitElement, board: () => SheetBoard, link: OfferLink) {
    this.#host = host
    this.#board = board
    this.#link = link
    this.#dialog = new ModalDialog(host, () => this.#onClosed())
    this.#words = laterWords(host, {
      language: () => board().language,
      french,
      learnEnglish: async () => (await import('./offer-sheet.strings.en.js')).english,
    })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, sheetStyles)
  }

  get state(): OfferSheetState {
    const report = this.#offer?.report
    if (this.#offer?.isReporting && report && this.#sheet) return `report-${report.state}`
    if (this.#failure) return isGone(this.#failure) ? 'gone' : 'failed'
    return this.#sheet ? 'shown' : 'loading'
  }

  /** `card` is what the board knows already, shown while the rest comes. */
  open(id: string, card?: Card): void {
    const { site } = this.#board()
    const host = this.#host
    if (this.#offer?.id !== id)
      this.#offer = {
        id,
        card,
        gallery: new OfferGallery(host),
        calendar: new Calendar(host),
        share: new OfferShare(host),
        report: new OfferReport(host, { offerId: id, site }),
        isReporting: false,
      }
    this.#isOpen = true
    this.#link.write(id)
    this.#dialog.open()
    void this.#fetch()
  }

  close(): void {
    this.#dialog.close()
  }

  render() {
    const words = this.#isOpen && this.#words()
    const offer = this.#offer
    if (!offer || !words) return nothing
    return this.#dialog.render(
      'sheet-title',
      html`<div class="sheet" data-state=${this.state}>
        <header>
          <h2 id="sheet-title" class="dialog-title" tabindex="-1">
            ${offer.isReporting ? html`${words.report} <small>${this.#title}</small>` : (this.#title ?? words.untitled)}
          </h2>
          <button type="button" class="icon" aria-label=${words.close} @click=${this.#onClose}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
          </button>
        </header>
        ${this.#body(offer, words)}
      </div>`,
    )
  }

  #body(offer: OpenOffer, words: SheetStrings) {
    const { language, view } = this.#board()
    const { state } = this
    const sheet = this.#sheet
    if (state === 'failed' || state === 'gone') return this.#explain(state, words)
    if (!sheet)
      return html`<p role="status" class="unseen">${words.loading}</p>
        ${skeleton}`
    return offer.isReporting
      ? offer.report.render({ words, language, page: sheet.page, back: this.#onBack })
      : wholeSheet(sheet, offer, { board: view, words, language, report: this.#onReport })
  }

  #explain(state: 'failed' | 'gone', words: SheetStrings) {
    const { page } = this.#board().view
    if (state === 'gone')
      return notice({
        tone: 'warn',
        title: words.gone,
        ways: html`<button type="button" class="go" @click=${this.#onClose}>${words.others}</button>`,
      })
    return notice({
      tone: 'bad',
      title: words.failed,
      ways: html`<button type="button" class="go" @click=${this.#onRetry}>${words.retry}</button>
        ${page && html`<a class="way" href=${addressOf(`${page}/${this.#offer?.id}`)}>${words.ourPage}</a>`}`,
    })
  }

  get #sheet(): Sheet | undefined {
    return this.#answer?.card.id === this.#offer?.id ? this.#answer : undefined
  }

  get #title(): string | undefined {
    return (this.#sheet?.card ?? this.#offer?.card)?.title
  }

  async #fetch(): Promise<void> {
    const { site, near } = this.#board()
    const host = this.#host
    this.#control.abort()
    const { signal } = (this.#control = new AbortController())
    this.#failure = undefined
    host.requestUpdate()
    try {
      this.#answer = await query('offers.sheet', { id: this.#offer?.id ?? '', near, site }, { signal })
    } catch (cause) {
      // Another one is asked for in its place.
      if (signal.aborted) return
      this.#answer = undefined
      this.#failure = cause
      if (!(cause instanceof Refused)) host.dispatchEvent(new CoopErrorEvent(cause))
    }
    host.requestUpdate()
  }

  #onClosed(): void {
    this.#isOpen = false
    this.#link.clear()
    this.#host.requestUpdate()
  }

  readonly #onClose = () => this.close()

  readonly #onRetry = () => {
    void this.#fetch()
    this.#dialog.focusTitle()
  }

  readonly #onReport = () => void this.#turn(true, '.dialog-title')

  readonly #onBack = () => {
    const offer = this.#offer
    if (offer?.report.state === 'done')
      offer.report = new OfferReport(this.#host, { offerId: offer.id, site: this.#board().site })
    void this.#turn(false, '[data-opens="report"]')
  }

  async #turn(isReporting: boolean, focused: string): Promise<void> {
    if (this.#offer) this.#offer.isReporting = isReporting
    this.#host.requestUpdate()
    await this.#host.updateComplete
    this.#host.renderRoot.querySelector<HTMLElement>(focused)?.focus()
  }
}

function isGone(cause: unknown): boolean {
  return cause instanceof Refused && cause.reason === 'offer-gone'
}
