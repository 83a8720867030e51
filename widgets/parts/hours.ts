import { html, nothing } from 'lit'
import { dayWords, momentIn } from '../shared/days.js'
import type { Language } from '../shared/language-of.js'
import type { OutputOf } from '../shared/wire.js'
import { marked } from '../shared/marked.js'
import type { HoursWords } from '../words/hours.strings.js'

type Place = NonNullable<OutputOf<'offers.sheet'>['place']>
export type Hours = NonNullable<Place['hours']>
type HoursDay = Hours['week'][number]

export type Wall = { readonly zone: string; readonly now: number }

type Speech = { readonly words: HoursWords; readonly language: Language }

/** The week as a table, with public holidays and closures; or the hours as written, if they cannot be parsed. */
export function hoursTable({ week, text }: Hours, { zone, now }: Wall, { words, language }: Speech) {
  if (text !== undefined) return html`<p>${marked(words.asWritten(text), text)}</p>`
  // If the device's day is not in the server's week, its clock is wrong.
  const onDevice = momentIn(zone, now).day
  const today = (week.find(({ day }) => day === onDevice) ?? week[0])?.day
  const name = dayWords(language, { weekday: 'long' })
  const dated = dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })
  return html`<table class="week">
    <caption class="unseen">
      ${words.week}
    </caption>
    <tbody>
      ${week.map(
        (each) =>
          html`<tr aria-current=${each.day === today ? 'date' : 'false'}>
            <th scope="row">${((each.holiday ?? each.closure) ? dated : name)(each.day)}</th>
            <td>${hoursOn(each, words)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function hoursOn({ ranges, holiday, closure }: HoursDay, words: HoursWords) {
  const names: Readonly<Record<string, string>> = words.holidays
  const festive = holiday && names[holiday]
  const [first, ...others] = ranges
  if (!first) {
    const why = closure?.reason ?? festive
    return why ? marked(words.shutFor(why), closure?.reason) : closure ? words.shutSpecially : words.shut
  }
  const note = ({ comment, unsure }: typeof first) =>
    [comment, (unsure === 'holiday' || (unsure && !comment)) && words.toCheck].filter(Boolean).join(', ')
  const isOfAll = (others[0] ?? festive) && others.every((other) => note(other) === note(first))
  const hours = ranges
    .map((range) => words.range(range.from, range.to) + (note(range) && !isOfAll ? ` (${note(range)})` : ''))
    .join(words.and)
    .concat(isOfAll && note(first) ? `, ${note(first)}` : '')
  return html`${marked(hours, ...ranges.map(({ comment }) => comment))}${festive ? html` <span class="meta">(${words.onHoliday(festive)})</span>` : nothing}`
}
