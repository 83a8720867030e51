import { firstOfMonth } from '../words/first-of-month.strings.js'
import { daysIn, fromToday } from './formats.js'
import type { Language } from './language-of.js'

const day = 86_400_000

/** In the zone of a site or place. Days are `2027-03-01`. */
export type Format = ReturnType<typeof formatFor>

export function formatFor(language: Language, timeZone: string | undefined) {
  // The first of a page takes long to make, so none is made before it formats: an empty list has no dates.
  // A day has no zone, so it is formatted in UTC.
  const date = () => daysIn(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  // The Swedish locale formats as `2027-03-01`.
  const dayIn = () => daysIn('sv', { timeZone })
  const daysFromToday = (text: string) => (Date.parse(text) - Date.parse(dayIn().format())) / day
  const date1 = (text: string) =>
    date()
      .format(new Date(text))
      .replace(/^1 /, firstOfMonth[language] + ' ')
  return {
    date: date1,
    daysFromToday,
    /** « demain », else « 3 décembre ». */
    soon: (text: string) => (daysFromToday(text) === 1 ? fromToday(1, 'day', language) : date1(text)),
    /** « hier », « il y a 2 jours », « il y a 3 mois », of a moment. */
    ago: (moment: string) => {
      const days = daysFromToday(dayIn().format(new Date(moment)))
      return days < -60 ? fromToday(Math.round(days / 30), 'month', language) : fromToday(days, 'day', language)
    },
  }
}
