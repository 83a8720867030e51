import type { LitElement } from 'lit'
import type { ElementAddress } from '../../parts/address/element-address.js'
import { Calendar } from '../../parts/calendar.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { DetailSheet } from '../../parts/sheet/detail-sheet.js'
import type { Language } from '../../shared/locale.js'
import { CoopErrorEvent } from '../offer-board.events.js'
import type { Card, CardView } from '../offer-card.js'
import type { Sheet } from './offer-facts.js'
import { GiverOffers } from './giver-offers.js'
import { OfferGallery } from './offer-gallery.js'
import { OfferReport } from './offer-report.js'
import { OfferShare } from './offer-share.js'
import { sheetFrame, sheetTitle, skeleton, wholeSheet, type OpenOffer } from './offer-sheet-view.js'
import { french, type SheetStrings } from './offer-sheet.strings.js'
import { sheetStyles } from './offer-sheet.styles.js'

export const offerSheetStates = [
  'loading',
  'shown',
  'failed',
  /** Withdrawn or paused meanwhile, or the link was never valid. */
  'gone',
  'report-open',
  'report-sending',
  'report-refused',
  'report-done',
] as const

export type OfferSheetState = (typeof offerSheetStates)[number]

/** What a sheet reads of its board at each render. */
export type SheetBoard = {
  readonly site: string
  /** The commune that distances are measured from, if the resident chose one. */
  readonly near: string | undefined
  readonly language: Language
  readonly view: CardView
}

export class OfferSheet {
  readonly #host: LitElement
  readonly #board: () => SheetBoard
  readonly #sheet: DetailSheet<SheetStrings, Sheet>
  readonly #others: GiverOffers
  /** Kept when the sheet closes, so that a half-written report is still there when the same offer is opened again. */
  #offer: OpenOffer | undefined

  constructor(host: LitElement, board: () => SheetBoard, link: ElementAddress) {
    this.#host = host
    this.#board = board
    this.#others = new GiverOffers(host, {
      site: () => board().site,
      open: (card) => this.open(card.id, card),
      failed: (cause) => host.dispatchEvent(new CoopErrorEvent(cause)),
    })
    this.#sheet = new DetailSheet<SheetStrings, Sheet>(host, {
      link,
      styles: sheetStyles,
      words: lazyStrings(host, {
        language: () => board().language,
        french,
        learnEnglish: async () => (await import('./offer-sheet.strings.en.js')).english,
      }),
      read(id, ask) {
        const { near, site } = board()
        return ask('offers.sheet', { id, near, site })
      },
      goneReason: 'offer-gone',
      page: () => board().view.page,
      title: (words) => sheetTitle(this.#sheet.answer?.card ?? this.#offer?.card, !!this.#offer?.isReporting, words),
      content: (sheet, words) => this.#content(sheet, words),
      skeleton,
      framed: (content) => sheetFrame(this.state, content),
      failed: (cause) => host.dispatchEvent(new CoopErrorEvent(cause)),
    })
  }

  get state(): OfferSheetState {
    const { answer, state } = this.#sheet
    return this.#offer?.isReporting && answer ? `report-${this.#offer.report.state}` : state
  }

  /** `card` is what the board has already, shown until the sheet is loaded. */
  open(id: string, card?: Card): void {
    const host = this.#host
    if (this.#offer?.id !== id)
      this.#offer = {
        id,
        card,
        gallery: new OfferGallery(host),
        calendar: new Calendar(host),
        share: new OfferShare(host),
        report: new OfferReport(host, { offerId: id, site: this.#board().site }),
        isReporting: false,
      }
    this.#sheet.open(id)
  }

  close(): void {
    this.#sheet.close()
  }

  render() {
    return this.#sheet.render()
  }

  #content(sheet: Sheet, words: SheetStrings) {
    const { language, view } = this.#board()
    const offer = this.#offer
    if (!offer) return undefined
    return offer.isReporting
      ? offer.report.render({ words, language, reasons: sheet.reportReasons, page: sheet.page, back: this.#onBack })
      : wholeSheet(sheet, offer, { board: view, words, language, report: this.#onReport, others: this.#others })
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
