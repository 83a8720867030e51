import { perLanguage } from '../../../base/language.js'
import { saidHour } from '../../../base/said-hour.js'
import { saidDuration } from '../../../base/said-duration.js'
import type { Site } from '../../../sites/index.js'
import { pageStrings, type PageStrings } from './pages.strings.js'
import { firstOfMonth } from '../../../../widgets/words/first-of-month.strings.js'

export type Language = Site['languages'][number]

export type Formats = {
  readonly language: Language
  readonly words: PageStrings
  day(day: string): string
  dayAndYear(day: string): string
  /** Says `2027-03` in words. */
  month(month: string): string
  /** « le 3 décembre », « les 7 et 8 décembre », « du 3 au 8 décembre » */
  span(from: string, to: string): string
  /** « mercredi 3 mars » */
  weekdayAndDay(day: string): string
  /** « 45 min », « 1 h 30 » */
  minutes(minutes: number): string
  distance(metres: number): string
  euros(cents: number): string
  weekday(weekday: number): string
  hour(time: string): string
}

export const formatsOf = perLanguage(makeFormats)

function makeFormats(language: Language): Formats {
  const words = pageStrings[language]
  const { locale } = words
  // A calendar day has no zone: it is read and written as UTC.
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const fullDays = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const namedDays = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const first = (said: string) => said.replace(/\b1 (?=\p{L})/u, `${firstOfMonth[language]} `)
  const metres = new Intl.NumberFormat(locale, { style: 'unit', unit: 'meter' })
  const kilometres = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 })
  const wholeEuros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const dayOf = (day: string) => first(days.format(Date.parse(day)))
  return {
    language,
    words,
    day: dayOf,
    span: (from, to) => words.span(dayOf(from), dayOf(to), Date.parse(to) - Date.parse(from) === 86_400_000),
    month: (month) => months.format(Date.parse(`${month}-01`)),
    dayAndYear: (day) => first(fullDays.format(Date.parse(day))),
    weekdayAndDay: (day) => first(namedDays.format(Date.parse(day))),
    minutes: (count) => saidDuration(count, language),
    distance(far) {
      if (far < 950) return metres.format(Math.max(50, Math.round(far / 50) * 50))
      return kilometres.format(far < 10_000 ? Math.round(far / 100) / 10 : Math.round(far / 1000))
    },
    euros: (cents) => (cents % 100 === 0 ? wholeEuros : euros).format(cents / 100),
    // 5 January 1970 was a Monday.
    weekday: (weekday) => weekdays.format(Date.UTC(1970, 0, 4 + weekday)),
    hour: (time) => saidHour(time, language),
  }
}

export function dayRanges(days: readonly string[]): { readonly from: string; readonly to: string }[] {
  const ranges: { from: string; to: string }[] = []
  for (const day of days) {
    const last = ranges.at(-1)
    if (last && Date.parse(day) - Date.parse(last.to) === 86_400_000) last.to = day
    else ranges.push({ from: day, to: day })
  }
  return ranges
}
