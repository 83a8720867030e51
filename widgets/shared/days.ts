import type { Language } from './locale.js'

const dayMs = 86_400_000

/** Days are `2027-03-01`, times `18:00`; the week begins on Monday, which is 1. */
export function addToDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7
}

/** The same day of another month, or its last day when the month is shorter. */
export function addToMonth(day: string, months: number): string {
  const first = new Date(day.slice(0, 8) + '01')
  first.setUTCMonth(first.getUTCMonth() + months)
  const last = new Date(first)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  const date = Math.min(Number(day.slice(8)), last.getUTCDate())
  return addToDay(first.toISOString().slice(0, 10), date - 1)
}

export type LocalMoment = { readonly day: string; readonly time: string }

/** What calendar and clock say in a zone. */
export function momentIn(timeZone: string, ms: number): LocalMoment {
  // Swedish writes days and times as we do.
  const text = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(ms)
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}

/** How a language says a day, which is the same wherever it is read. */
export function dayWords(language: Language, options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })
  return (day) => format.format(new Date(day)).replace(/\b1 (?=\p{L})/u, language === 'fr' ? '1er ' : '1 ')
}

export type DayRange = { readonly from: string; readonly to: string }

/** Days that follow each other, told as one range. The days are sorted. */
export function rangesOf(days: readonly string[]): DayRange[] {
  const ranges: { from: string; to: string }[] = []
  for (const day of days) {
    const last = ranges.at(-1)
    if (last && addToDay(last.to, 1) === day) last.to = day
    else ranges.push({ from: day, to: day })
  }
  return ranges
}
