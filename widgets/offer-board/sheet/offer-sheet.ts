import type { LitElement } from 'lit'
import type { ElementAddress } from '../../parts/address/element-address.js'
import { Calendar } from '../../parts/calendar/calendar.js'
import type { Period } from '../../parts/calendar/period.js'
import { focusOn } from '../../parts/focus-on.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { DetailSheet } from '../../parts/sheet/detail-sheet.js'
import type { Language } from '../../shared/language-of.js'
import type { InputOf } from '../../shared/wire.js'
import { CoopErrorEvent } from '../offer-board.events.js'
import type { AskState } from '../ask/ask.states.js'
import type { Card, CardView } from '../offer-card.js'
import type { Sheet } from './offer-facts.js'
import { GiverOffers } from './giver-offers.js'
import { OfferGallery } from './offer-gallery.js'
import { ReportForm } from '../../parts/report/report-form.js'
import { OfferShare } from './offer-share.js'
import { SheetAsking } from './sheet-asking.js'
import { reportWords, sheetFrame, sheetTitle, skeleton, wholeSheet, type OpenOffer } from './offer-sheet-view.js'
import { french, type SheetStrings } from '../words/offer-sheet.strings.js'
import { sheetStyles } from './offer-sheet.styles.js'
import { learnOfferSheet } from '../words/ready-board.strings.js'

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

/** A sheet reads this of its board at each render. */
export type SheetBoard = {
  readonly site: string
  /** The commune that distances are measured from, if the resident chose one. */
  readonly near: string | undefined
  readonly language: Language
  readonly view: CardView
  /** Whether the server accepts acts from this page. */
  readonly mayAct: boolean
  readonly alike: (card: Card, days: AskedPeriod) => Alike
}

type AskedPeriod = { readonly from: string; readonly to: string }

/**
 * Other offers of the board that are free on some days: as they are asked for, by which words if any, and the way to look at
 * them.
 */
export type Alike = {
  readonly asked: InputOf<'offers.search'>
  readonly words: string | undefined
  readonly look: () => void
}

export class OfferSheet {
  readonly #host: LitElement
  readonly #board: () => SheetBoard
  readonly #sheet: DetailSheet<SheetStrings, Sheet>
  readonly #others: GiverOffers
  /** Kept when the sheet closes, so that a half-written report is still there when the same offer is opened again. */
  #offer: OpenOffer | undefined
  readonly #ask: SheetAsking

  constructor(host: LitElement, board: () => SheetBoard, link: ElementAddress) {
    this.#host = host
    this.#board = board
    this.#others = new GiverOffers(host, {
      site: () => board().site,
      open: (card) => this.open(card.id, card),
      failed: (cause) => host.dispatchEvent(new CoopErrorEvent(cause)),
    })
    this.#ask = new SheetAsking(host, {
      board,
      turned: () => void focusOn({ host }, '[data-opens="ask"], [data-opens="own"]'),
      close: () => this.#sheet.close(),
      failed: (cause) => host.dispatchEvent(new CoopErrorEvent(cause)),
    })
    this.#sheet = new DetailSheet<SheetStrings, Sheet>(host, {
      link,
      styles: sheetStyles,
      words: lazyStrings(host, { language: () => board().language, french, learn: learnOfferSheet }),
      read(id, ask) {
        const { near, site } = board()
        return ask('offers.sheet', { id, near, site })
      },
      goneReason: 'offer-gone',
      page: () => board().view.page,
      title: (words) =>
        this.#asking?.title ??
        sheetTitle(
          this.#sheet.answer?.card ?? this.#offer?.card,
          this.#offer?.reporting && reportWords(this.#offer, words).report,
          words,
        ),
      back: () => this.#ask.back,
      mayClose: () => this.#ask.mayClose(),
      closed: () => this.#ask.closed(),
      content: (sheet, words) => this.#content(sheet, words),
      skeleton,
      framed: (content) => sheetFrame(this.state, content),
      failed: (cause) => host.dispatchEvent(new CoopErrorEvent(cause)),
    })
  }

  get state(): OfferSheetState | AskState {
    if (this.#asking) return this.#asking.state
    const { answer, state } = this.#sheet
    const report = this.#report
    return report && answer ? `report-${report.state}` : state
  }

  /** Loaded once somebody asks for the offer that is open. */
  get #asking() {
    return this.#sheet.answer && this.#ask.current
  }

  /** Opens it to be asked for. */
  ask(id: string, { card, days }: { readonly card: Card | undefined; readonly days: Period | undefined }): void {
    this.#ask.expect(id, days)
    this.open(id, card)
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
        reports: new Map(),
        reporting: undefined,
      }
    this.#sheet.open(id)
    void this.#ask.opened(id)
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
    this.#ask.learn(sheet)
    const { current } = this.#ask
    if (current) return current.render()
    const isThanks = offer.reporting !== offer.id
    return this.#report
      ? this.#report.render({
          words: reportWords(offer, words),
          language,
          reasons: isThanks ? ofThanks : sheet.reportReasons,
          page: sheet.page,
          back: this.#onBack,
        })
      : wholeSheet(sheet, offer, {
          board: view,
          words,
          language,
          report: () => void this.#turn(offer.id, '.dialog-title'),
          reportThanks: (id) => void this.#turn(id, '.dialog-title'),
          others: this.#others,
          ask: this.#ask.way(sheet),
        })
  }

  readonly #onBack = () => {
    const { id, reporting = '', reports } = this.#offer ?? {}
    if (reports?.get(reporting)?.state === 'done') reports.delete(reporting)
    void this.#turn(undefined, `[data-opens="report${reporting === id ? '' : `-${reporting}`}"]`)
  }

  /** The form that is open. */
  get #report(): ReportForm | undefined {
    const { reporting, reports } = this.#offer ?? {}
    return reporting === undefined ? undefined : reports?.get(reporting)
  }

  async #turn(reporting: string | undefined, focused: string): Promise<void> {
    const offer = this.#offer
    if (!offer) return
    offer.reporting = reporting
    if (reporting !== undefined && !offer.reports.has(reporting)) {
      const kind = reporting === offer.id ? 'offer' : 'thanks'
      offer.reports.set(reporting, new ReportForm(this.#host, { kind, id: reporting, site: this.#board().site }))
    }
    await focusOn({ host: this.#host }, focused)
  }
}

/** One line of words sells nothing, and hurts nobody but by what it says. */
const ofThanks = ['hurtful', 'dishonest', 'forbidden', 'other'] as const
