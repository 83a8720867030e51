import { between, betweenShort, onDay } from '../days.strings.js'
import { firstOfMonth } from '../first-of-month.strings.js'
import type { Language } from '../language.js'
import { localeOf } from '../locales.js'

/** Both included; days are `2027-03-01`. */
type Days = { readonly from: string; readonly to: string }

const said = (day: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(Date.parse(day))

const dateOf = (day: string, language: Language): string => {
  const date = String(Number(day.slice(8)))
  return date === '1' ? firstOfMonth[language] : date
}

type How = { readonly language: Language; readonly width: 'long' | 'short'; readonly year: boolean }

const sayDay = (day: string, { language, width, year }: How): string =>
  [
    said(day, language, { weekday: width }),
    dateOf(day, language),
    said(day, language, { month: width }),
    year && day.slice(0, 4),
  ]
    .filter(Boolean)
    .join(' ')

/** « samedi 28 novembre », with the year where it is another than that of `today`. */
export const saidDay = (day: string, language: Language, today: string): string =>
  sayDay(day, { language, width: 'long', year: day.slice(0, 4) !== today.slice(0, 4) })

/** « sam. 28 nov. » */
export const shortDay = (day: string, language: Language): string =>
  sayDay(day, { language, width: 'short', year: false })

/** « mer. 2 » of a day within two weeks, else with its month. */
export const nearDay = (day: string, language: Language, today: string): string =>
  Math.abs(Date.parse(day) - Date.parse(today)) < 14 * 86_400_000
    ? `${said(day, language, { weekday: 'short' })} ${dateOf(day, language)}`
    : shortDay(day, language)

/** « du samedi 28 au lundi 30 novembre », « du lundi 30 novembre au mercredi 2 décembre », « le samedi 28 novembre » */
export function saidPeriod({ from, to }: Days, language: Language, today: string): string {
  const last = saidDay(to, language, today)
  if (from === to) return onDay[language](last)
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7)
  const first = isOneMonth
    ? `${said(from, language, { weekday: 'long' })} ${dateOf(from, language)}`
    : saidDay(from, language, today)
  return between[language](first, last)
}

/** « sam. 28 nov. », « du 28 au 30 nov. », « du 30 nov. au 2 déc. » */
export function shortPeriod({ from, to }: Days, language: Language): string {
  if (from === to) return shortDay(to, language)
  const month = (day: string) => said(day, language, { month: 'short' })
  const last = `${dateOf(to, language)} ${month(to)}`
  const first =
    from.slice(0, 7) === to.slice(0, 7) ? dateOf(from, language) : `${dateOf(from, language)} ${month(from)}`
  return betweenShort[language](first, last)
}

/** Both ends counted: a day is one. */
export const daysIn = ({ from, to }: Days): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
