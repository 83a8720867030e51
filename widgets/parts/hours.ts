import { html, nothing } from 'lit'
import { addToDay } from './calendar-days.js'
import { dayWords, momentIn } from '../shared/days.js'
import type { Language } from '../shared/locale.js'
import type { OutputOf } from '../shared/wire.js'
import type { HoursWords } from './hours.strings.js'

/** What the server says of the hours of a place. */
type Place = NonNullable<OutputOf<'offers.sheet'>['place']>
export type Hours = NonNullable<Place['hours']>
export type HoursDay = Hours['week'][number]
export type OpenState = NonNullable<Place['open']>

/** The place’s zone, and the moment for which it is said. */
export type Wall = { readonly zone: string; readonly now: number }

export type Speech = { readonly words: HoursWords; readonly language: Language }

/** « Ouvert jusqu’à 18 h », « Fermé · ouvre demain à 10 h »: as the clock of the place has it, now. */
export function openLine(state: OpenState, { zone, now }: Wall, { words, language }: Speech) {
  const turn = state.now ? state.until : state.opens
  const ms = turn === undefined ? Infinity : Date.parse(turn)
  // Said for the moment when it was asked for, which may be over.
  const isOver = ms <= now
  const isOpen = state.now !== isOver
  const line = (said: string) => html`<p class=${isOpen ? 'open' : 'shut'}>${said}</p>`
  if (turn === undefined || isOver) return line(isOpen ? words.open : words.closed)

  const wall = momentIn(zone, now)
  const then = momentIn(zone, ms)
  const tomorrow = addToDay(wall.day, 1)
  const dated = dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })
  if (isOpen) {
    const [day, time] = then.time === '00:00' ? [addToDay(then.day, -1), '24:00'] : [then.day, then.time]
    const isNear = day === wall.day || (day === tomorrow && time <= wall.time)
    return line(isNear ? words.openUntil(time) : words.openUntilDay(dated(day), time))
  }
  const ahead =
    then.day === wall.day
      ? words.opens(then.time)
      : then.day === tomorrow
        ? words.opensTomorrow(then.time)
        : words.opensOn(dated(then.day), then.time)
  return line(`${words.closed} · ${ahead}`)
}

/** The days to come as a table, public holidays and closures said with their date; or the hours as they were written. */
export function hoursTable({ week, text }: Hours, { zone, now }: Wall, { words, language }: Speech) {
  if (text !== undefined) return html`<p>${words.asWritten(text)}</p>`
  // A device that is days away from the server cannot be trusted.
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
  if (ranges.length === 0) {
    const why = closure?.reason ?? festive
    return why ? words.shutFor(why) : closure ? words.shutSpecially : words.shut
  }
  const [first, ...others] = ranges
  const ofAll = others.length > 0 && others.every(({ comment }) => comment === first?.comment) && first?.comment
  const hours = ranges
    .map(({ from, to, comment }) => words.range(from, to) + (comment && !ofAll ? ` (${comment})` : ''))
    .join(words.and)
    .concat(ofAll ? `, ${ofAll}` : '')
  return html`${hours}${festive ? html` <span class="meta">(${words.onHoliday(festive)})</span>` : nothing}`
}
