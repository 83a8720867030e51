import type { Language } from './locale.js'

const day = 86_400_000

/** How a language says numbers and days, in the zone of a site or place. Days are `2027-03-01`. */
export type Format = ReturnType<typeof formatFor>

export function formatFor(language: Language, timeZone: string | undefined) {
  const tag = language === 'en' ? 'en-GB' : language
  // A day is told without a zone: it is the same wherever it is read.
  const date = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const kilometres = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 })
  // Swedish writes days as we do.
  const dayIn = new Intl.DateTimeFormat('sv', { timeZone })
  const daysFromToday = (text: string) => (Date.parse(text) - Date.parse(dayIn.format())) / day
  const date1 = (text: string) => date.format(new Date(text)).replace(/^1 /, language === 'en' ? '1 ' : '1er ')
  return {
    distance: (metres: number) => kilometres.format(metres / 1000),
    date: date1,
    daysFromToday,
    /** « demain », else « 3 décembre ». */
    soon: (text: string) => (daysFromToday(text) === 1 ? relative.format(1, 'day') : date1(text)),
    /** « hier », « il y a 2 jours », « il y a 3 mois », of a moment. */
    ago: (moment: string) => {
      const days = daysFromToday(dayIn.format(new Date(moment)))
      return days < -60 ? relative.format(Math.round(days / 30), 'month') : relative.format(days, 'day')
    },
  }
}
