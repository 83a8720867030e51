import { daysIn } from './formats.js'
import type { Language } from './locale.js'

/** A day is `2027-03-01`, a time `18:00`. */
export type LocalMoment = { readonly day: string; readonly time: string }

/** What calendar and clock say in a zone. */
export function momentIn(timeZone: string, ms: number): LocalMoment {
  // Swedish writes days and times as we do.
  const text = daysIn('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(ms)
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}

/** How a language says a day, which is the same wherever it is read. */
export function dayWords(language: Language, options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = daysIn(language, { ...options, timeZone: 'UTC' })
  return (day) => format.format(new Date(day)).replace(/\b1 (?=\p{L})/u, language === 'fr' ? '1er ' : '1 ')
}
