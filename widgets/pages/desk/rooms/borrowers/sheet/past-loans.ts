import { html, nothing } from 'lit'
import type { Language } from '../../../../../shared/language-of.js'
import { saidDay, shortDay } from '../../../../../words/loans/period.js'
import { localeOf } from '../../../../../words/locales.js'
import { writtenIn } from '../../../../../words/written-in.js'
import type { Borrower } from '../borrowers.js'
import type { SheetStrings } from './sheet.strings.js'

type PastView = {
  readonly words: SheetStrings
  readonly language: Language
  readonly isWhole: boolean
  readonly showAll: () => void
}

const shownFirst = 3

/** What somebody had here, the newest first, and how it came back. */
export function pastLoans({ past, pastCount, since, today }: Borrower, view: PastView) {
  if (past.length === 0) return nothing
  const { words, language, isWhole, showAll } = view
  const shown = isWhole ? past : past.slice(0, shownFirst)
  const day = (text: string | undefined) =>
    text === undefined
      ? ''
      : text.slice(0, 4) === today.slice(0, 4)
        ? shortDay(text, language)
        : saidDay(text, language, today)
  return html`<section aria-labelledby="past">
    <div class="headed">
      <h2 id="past">${since === undefined ? words.past : words.hereSince(monthOf(since, language))}</h2>
      <span class="meta">${words.pastCount(pastCount)}</span>
    </div>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">${words.thing}</th>
          <th scope="col">${words.from}</th>
          <th scope="col">${words.to}</th>
          <th scope="col">${words.back}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (each) =>
            html`<tr>
              <td><b lang=${writtenIn}>${each.title}</b></td>
              <td>${day(each.from)}</td>
              <td>${day(each.to)}</td>
              <td>${cameBack(each, words)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      past.length > shown.length
        ? html`<p class="ways">
            <button type="button" class="way" @click=${showAll}>${words.seeOthers(past.length - shown.length)}</button>
          </p>`
        : nothing
    }
  </section>`
}

function cameBack({ status, to, back, condition }: Borrower['past'][number], words: SheetStrings) {
  const days = to === undefined || back === undefined ? 0 : Math.round((Date.parse(back) - Date.parse(to)) / 86_400_000)
  const isOdd = status === 'lost' || status === 'damaged' || status === 'unconfirmed'
  const how = isOdd ? words.ends[status] : days > 0 ? words.daysLate(days) : words.onTime
  return html`${how}${condition ? html`, <span lang=${writtenIn}>${condition}</span>` : nothing}`
}

const monthOf = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'Europe/Paris' }).format(
    Date.parse(instant),
  )
