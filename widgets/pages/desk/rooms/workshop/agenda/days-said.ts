import { daysIn } from '../../../../../shared/formats.js'
import type { Language } from '../../../../../shared/language-of.js'
import { firstOfMonth } from '../../../../../words/first-of-month.strings.js'

/** Days of an agenda as they are said in a column, in a strip, above a month; each day is `2027-03-01`. */
export function daysSaid(language: Language) {
  const utc = { timeZone: 'UTC' } as const
  const first = (text: string) => text.replace(/(?<=^|\s)1(?=\s|$)/, firstOfMonth[language])
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = daysIn(language, { ...options, ...utc })
    return (day: string) => first(made.format(new Date(day)))
  }
  const range = daysIn(language, { day: 'numeric', month: 'short', ...utc })
  return {
    /** « lun. 1er » */
    column: format({ weekday: 'short', day: 'numeric' }),
    /** « lun. » */
    weekday: format({ weekday: 'short' }),
    number: (day: string) => String(Number(day.slice(8))),
    /** « lundi 1er mars » */
    whole: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** « mars 2027 » */
    month: daysIn(language, { month: 'long', year: 'numeric', ...utc }),
    /** « 1–7 mars » */
    week: (from: string, to: string) => range.formatRange(new Date(from), new Date(to)),
  }
}

export type DaysSaid = ReturnType<typeof daysSaid>
