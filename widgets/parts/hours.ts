import { html } from 'lit'
import { addToDay, dayWords, weekdayOf, type DayRange, type LocalMoment } from '../shared/days.js'
import type { Language } from '../shared/locale.js'

export type WeeklyRange = { readonly weekday: number; readonly from: string; readonly to: string }

export type Opening = { readonly hours: readonly WeeklyRange[]; readonly closures: readonly DayRange[] }

/** Open, until when if it ever closes; or closed, and when it opens next if it does within two weeks. */
export type OpenState =
  | { readonly is: 'open'; readonly until: string | undefined }
  | { readonly is: 'closed'; readonly next: LocalMoment | undefined }

export type HoursWords = {
  readonly week: string
  readonly shut: string
  readonly and: string
  readonly range: (from: string, to: string) => string
  readonly open: string
  readonly openUntil: (time: string) => string
  readonly closed: string
  readonly opens: (time: string) => string
  readonly opensTomorrow: (time: string) => string
  readonly opensOn: (day: string, time: string) => string
}

/** A range that ends at or before its start goes over midnight. */
export function openState({ hours, closures }: Opening, now: LocalMoment): OpenState {
  const rangesOn = (day: string) =>
    closures.some(({ from, to }) => from <= day && day <= to)
      ? []
      : hours.filter(({ weekday }) => weekday === weekdayOf(day))
  const today = rangesOn(now.day)
  const current =
    rangesOn(addToDay(now.day, -1)).find(({ from, to }) => to <= from && now.time < to) ??
    today.find(({ from, to }) => from <= now.time && (now.time < to || to <= from))
  if (current) {
    const goesOn = current.to === '24:00' && rangesOn(addToDay(now.day, 1)).some(({ from }) => from === '00:00')
    return { is: 'open', until: goesOn ? undefined : current.to }
  }

  const later = today.find(({ from }) => from > now.time)
  if (later) return { is: 'closed', next: { day: now.day, time: later.from } }
  for (let ahead = 1; ahead <= 14; ahead++) {
    const day = addToDay(now.day, ahead)
    const first = rangesOn(day)[0]
    if (first) return { is: 'closed', next: { day, time: first.from } }
  }
  return { is: 'closed', next: undefined }
}

export function openNow(opening: Opening, now: LocalMoment, { words, language }: Speech) {
  const state = openState(opening, now)
  if (state.is === 'open')
    return html`<p class="open">${state.until === undefined ? words.open : words.openUntil(state.until)}</p>`
  const { next } = state
  const ahead = !next
    ? ''
    : next.day === now.day
      ? words.opens(next.time)
      : next.day === addToDay(now.day, 1)
        ? words.opensTomorrow(next.time)
        : words.opensOn(dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })(next.day), next.time)
  return html`<p class="shut">${words.closed}${ahead && ` · ${ahead}`}</p>`
}

export type Speech = { readonly words: HoursWords; readonly language: Language }

/** The week as a table; the row of `today` is marked. */
export function weekTable(hours: readonly WeeklyRange[], today: string, { words, language }: Speech) {
  const monday = addToDay(today, 1 - weekdayOf(today))
  const nameOf = dayWords(language, { weekday: 'long' })
  return html`<table class="week">
    <caption class="unseen">
      ${words.week}
    </caption>
    <tbody>
      ${[0, 1, 2, 3, 4, 5, 6].map((ahead) => {
        const day = addToDay(monday, ahead)
        const ranges = hours.filter(({ weekday }) => weekday === ahead + 1)
        return html`<tr aria-current=${day === today ? 'date' : 'false'}>
          <th scope="row">${nameOf(day)}</th>
          <td>${ranges.map(({ from, to }) => words.range(from, to)).join(words.and) || words.shut}</td>
        </tr>`
      })}
    </tbody>
  </table>`
}
