import { dayWords } from '../shared/days.js'
import type { Language } from '../shared/language-of.js'

/** `weekday` 1 is Monday. */
type Opening = { readonly weekday: number; readonly from: string; readonly to: string }

type Said = {
  readonly language: Language
  readonly words: {
    readonly time: (text: string) => string
    readonly fromTo: (from: string, to: string) => string
    readonly and: string
    readonly weekdays: (first: string, last: string, behind: number) => string
  }
}

/** Consecutive days with the same hours are joined. */
export function openHours(openings: readonly Opening[], { language, words }: Said): string {
  const name = dayWords(language, { weekday: 'long' })
  const days: { first: number; last: number; hours: string }[] = []
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const hours = openings
      .filter((opening) => opening.weekday === weekday)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ from, to }) => words.fromTo(words.time(from), words.time(to)))
      .join(words.and)
    const before = days.at(-1)
    if (before?.last === weekday - 1 && before.hours === hours) before.last = weekday
    else if (hours) days.push({ first: weekday, last: weekday, hours })
  }
  // 2024-07-01 was a Monday.
  const on = (weekday: number) => name(`2024-07-0${weekday}`)
  return days
    .map(({ first, last, hours }) => `${words.weekdays(on(first), on(last), last - first)}, ${hours}`)
    .join('\u00a0· ')
}
