import type { Language } from '../../../../../shared/language-of.js'
import { decimalMark } from '../../../../../words/decimals.js'

/** « 12,50 » */
export const eurosTyped = (language: Language, cents: number): string =>
  String(cents / 100).replace('.', decimalMark(language))

export function centsIn(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.')
  const cents = Math.round(Number(text) * 100)
  return text !== '' && cents >= 0 && cents <= 100_000 ? cents : undefined
}
