import { html, type Html } from './html.js'
import type { OfferSheet } from '../offers/offers-shown.js'
import type { Formats } from './formats.js'
import { marked } from './in-theirs.js'

type Shown = Pick<NonNullable<NonNullable<OfferSheet['place']>['hours']>, 'week' | 'text'>
type Day = Shown['week'][number]

export function hoursTable(formats: Formats, { week, text }: Shown): Html {
  const { words } = formats
  if (text !== undefined) return html`<p>${marked(formats, words.week.asWritten(text), text)}</p>`
  return html`<table>
    <caption>
      ${words.hours}
    </caption>
    <tbody>
      ${week.map(
        (each) =>
          html`<tr>
            <th scope="row">${nameOf(formats, each)}</th>
            <td>${marked(formats, hoursOn(formats, each), ...notesOf(each))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function nameOf(formats: Formats, { day, holiday, closure }: Day): string {
  // ISO: 1 is Monday.
  return holiday || closure ? formats.weekdayAndDay(day) : formats.weekday(new Date(day).getUTCDay() || 7)
}

/** « de 9 h à 12 h », « fermé (Noël) » */
export function hoursOn({ words: { week }, hour }: Formats, { ranges, holiday, closure }: Day): string {
  const names: Readonly<Record<NonNullable<Day['holiday']>, string>> = week.holidays
  const festive = holiday && names[holiday]
  if (ranges.length === 0) {
    const why = closure?.reason ?? festive
    return why ? week.shutFor(why) : closure ? week.shutSpecially : week.shut
  }
  const notes = new Set(ranges.map((range) => noteOf(week, range)))
  const [note] = notes
  const isOfAll = notes.size === 1 && (ranges.length > 1 || festive !== undefined)
  const said = ranges.map((range) => {
    const { from, to } = range
    const own = isOfAll ? undefined : noteOf(week, range)
    const time = from === '00:00' && to === '24:00' ? week.allDay : week.between(hour(from), hour(to))
    return own === undefined ? time : `${time} (${own})`
  })
  return (
    said.join(week.and) +
    (isOfAll && note !== undefined ? `, ${note}` : '') +
    (festive ? ` (${week.onHoliday(festive)})` : '')
  )
}

/** The place's own words about a day. */
export function notesOf({ ranges, closure }: Day): readonly (string | undefined)[] {
  return [...ranges.map(({ comment }) => comment), closure?.reason]
}

export function noteOf(
  { toCheck }: Formats['words']['week'],
  { comment, unsure }: Day['ranges'][number],
): string | undefined {
  if (unsure === 'holiday') return comment === undefined ? toCheck : `${comment}, ${toCheck}`
  return comment ?? (unsure && toCheck)
}
