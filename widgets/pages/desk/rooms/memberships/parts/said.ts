import { daysIn } from '../../../../../shared/formats.js'
import type { Language } from '../../../../../shared/language-of.js'
import { decimalMark } from '../../../../../words/decimals.js'
import { firstOfMonth } from '../../../../../words/first-of-month.strings.js'

/** « 11 mars 2027 »: a membership that ends names its year. */
export function dayWords(language: Language, day: string): string {
  const said = daysIn(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return said.format(new Date(day)).replace(/^1 /, `${firstOfMonth[language]} `)
}

/** « 12,50 » */
export const eurosTyped = (language: Language, cents: number): string =>
  String(cents / 100).replace('.', decimalMark(language))

export function centsIn(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.')
  const cents = Math.round(Number(text) * 100)
  return text !== '' && cents >= 0 && cents <= 100_000 ? cents : undefined
}
