import { daysIn } from './formats.js'
import { firstOfMonth } from '../words/first-of-month.strings.js'
import type { Language } from './language-of.js'

/** A day is `2027-03-01`, a time `18:00`. */
type LocalMoment = { readonly day: string; readonly time: string }

export function momentIn(timeZone: string, ms: number): LocalMoment {
  // The Swedish locale formats as `2027-03-01 18:00`.
  const text = daysIn('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(ms)
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}

/** Formats a day, which has no zone. */
export function dayWords(language: Language, options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = daysIn(language, { ...options, timeZone: 'UTC' })
  return (day) => format.format(new Date(day)).replace(/\b1 (?=\p{L})/u, `${firstOfMonth[language]} `)
}
