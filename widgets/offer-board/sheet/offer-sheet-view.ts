import { html, nothing } from 'lit'
import type { Calendar } from '../../parts/calendar/calendar.js'
import { addressOf } from '../../shared/client.js'
import { rangesOf } from '../../parts/calendar/calendar-days.js'
import type { Content } from '../../shared/content.js'
import { dayWords } from '../../shared/days.js'
import { writtenIn } from '../../words/written-in.js'
import type { AskState } from '../ask/ask.states.js'
import type { Card } from '../offer-card.js'
import { askBar, type AskWay } from './ask-bar.js'
import { offerFacts, offerNext, type FactsView, type Sheet } from './offer-facts.js'
import type { GiverOffers } from './giver-offers.js'
import type { OfferGallery } from './offer-gallery.js'
import { linkedAddress } from '../offer-link.js'
import type { ReportForm } from '../../parts/report/report-form.js'
import type { ReportStrings } from '../../parts/report/report.strings.js'
import type { OfferShare } from './offer-share.js'
import type { OfferSheetState } from './offer-sheet.js'
import { offerThanks, type ThanksView } from './offer-thanks.js'
import type { SheetStrings } from '../words/offer-sheet.strings.js'

/** An open offer, and the parts of its sheet that have state. */
export type OpenOffer = {
  readonly id: string
  readonly card: Card | undefined
  readonly gallery: OfferGallery
  readonly calendar: Calendar
  readonly share: OfferShare
  /** Half-written ones stay: of the offer, and of lines of thanks beside it. */
  readonly reports: Map<string, ReportForm>
  /** What is being reported. */
  reporting: string | undefined
}

/** Words of the form that is open: of the offer, or of a line of thanks. */
export const reportWords = ({ id, reporting }: OpenOffer, words: SheetStrings): ReportStrings =>
  reporting === undefined || reporting === id ? words : words.ofThanks

type SheetView = FactsView &
  ThanksView & { readonly report: () => void; readonly others: GiverOffers; readonly ask: AskWay }

export function sheetFrame(state: OfferSheetState | AskState, content: Content) {
  const isAsking = state.startsWith('ask-')
  return html`<div class=${isAsking ? 'sheet form-sheet asking' : 'sheet'} data-state=${state}>${content}</div>`
}

export function sheetTitle(card: Pick<Card, 'title'> | undefined, report: string | undefined, words: SheetStrings) {
  return report
    ? html`${report} <small lang=${writtenIn}>${card?.title}</small>`
    : card
      ? html`<span lang=${writtenIn}>${card.title}</span>`
      : words.untitled
}

export function wholeSheet(sheet: Sheet, { id, gallery, calendar, share }: OpenOffer, view: SheetView) {
  const { words, board } = view
  const { card, description, photos, page } = sheet
  const address = addressOf(page)
  return html`<div class="columns">
      <div>
        ${gallery.render(photos, { board, words }, html`<div class="picture t${card.pictogram.length % 5}">${board.pictogram?.(card.pictogram)}</div>`)}
        ${
          description === ''
            ? nothing
            : html`<section class="text" aria-labelledby="sheet-text">
                <h3 id="sheet-text">${words.description}</h3>
                <p class="told" lang=${writtenIn}>${description}</p>
              </section>`
        }
        ${card.freedom.is === 'unsaid' ? nothing : daysOf(sheet, calendar, view)}
      </div>
      <div>
        ${offerFacts(sheet, view)} ${offerThanks(sheet, view)} ${offerNext(sheet, view)}
        ${view.others.render({ offerId: id, words, board })}
      </div>
    </div>
    <footer>
      ${share.render(card.title, linkedAddress(id) ?? address, words)}
      <button type="button" class="quiet" data-opens="report" @click=${view.report}>${words.report}</button>
      <p class="printed">${address}</p>
    </footer>
    ${askBar(sheet, view)}`
}

/** In words, for everybody including screen readers, and as a calendar. */
function daysOf({ today, takenDays }: Sheet, calendar: Calendar, { words, language }: FactsView) {
  const say = dayWords(language, { day: 'numeric', month: 'long' })
  const ranges = rangesOf(takenDays).map(({ from, to }) => html`<li>${words.takenRange(say(from), say(to))}</li>`)
  return html`<section class="days" aria-labelledby="sheet-days">
    <h3 id="sheet-days">${words.freeDays}</h3>
    ${
      ranges.length > 0
        ? html`<ul>
            ${ranges}
          </ul>`
        : html`<p>${words.noTakenDay}</p>`
    }
    ${calendar.render({ today, taken: takenDays, words: words.calendar, language })}
  </section>`
}

/** In the final sizes; shown only after a delay, when the wait is noticeable. */
export const skeleton = html`<div class="columns wait" aria-hidden="true">
  <div>
    <div class="picture"></div>
    <div class="text bars"><i></i><i></i><i></i></div>
  </div>
  <div>
    <div class="about bars"><i></i><i></i><i></i><i></i></div>
  </div>
</div>`
