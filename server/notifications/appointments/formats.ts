import { wallTimeOf, dayOf, type Zone } from '../../base/local-time.js'
import type { Instant } from '../../base/instant.js'
import { perLanguage, type Language } from '../../base/language.js'
import { saidHour } from '../../base/said-hour.js'
import { firstOfMonth } from '../../../widgets/words/first-of-month.strings.js'
import { localeOf } from '../../../widgets/words/locales.js'

/** Dates are absolute, not « tomorrow »: a mail is read later than it is written. */
export type Formats = {
  readonly language: Language
  /** `mardi 1er décembre`, with the year if it is not that of `now`. */
  day(moment: Instant, zone: Zone, now: Instant): string
  /** `mar. 1er déc.`, for subjects. */
  shortDay(moment: Instant, zone: Zone): string
  hour(moment: Instant, zone: Zone): string
  euros(cents: number): string
}

export const formatsOf = perLanguage(makeFormats)

function makeFormats(language: Language): Formats {
  const locale = localeOf(language)
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    // The local day is formatted as if it were one in UTC.
    return (moment: Instant, zone: Zone) => first(format.format(Date.parse(dayOf(moment, zone))), language)
  }
  const day = write({ weekday: 'long', day: 'numeric', month: 'long' })
  const dayAndYear = write({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const shortDay = write({ weekday: 'short', day: 'numeric', month: 'short' })
  const wholeEuros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  return {
    language,
    day: (moment, zone, now) =>
      (dayOf(moment, zone).slice(0, 4) === dayOf(now, zone).slice(0, 4) ? day : dayAndYear)(moment, zone),
    shortDay,
    hour: (moment, zone) => saidHour(wallTimeOf(moment, zone), language),
    euros: (cents) => (cents % 100 === 0 ? wholeEuros : euros).format(cents / 100),
  }
}

function first(day: string, language: Language): string {
  return day.replace(/(?<=^|\s)1 /, `${firstOfMonth[language]} `)
}
