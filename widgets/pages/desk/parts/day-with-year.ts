import { daysIn } from '../../../shared/formats.js'
import type { Language } from '../../../shared/language-of.js'
import { firstOfMonth } from '../../../words/first-of-month.strings.js'

/** « 11 mars 2027 »: a membership that ends names its year. */
export function dayWithYear(language: Language, day: string): string {
  const said = daysIn(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return said.format(new Date(day)).replace(/^1 /, `${firstOfMonth[language]} `)
}
