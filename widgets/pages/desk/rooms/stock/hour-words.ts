import { daysIn } from '../../../../shared/formats.js'
import type { Language } from '../../../../shared/language-of.js'
import { clockIn } from '../../../../words/clock.strings.js'

/** « 10 h 20 », as the clock of whoever reads it says. */
export function hourWords(language: Language, at: Date): string {
  return clockIn[language](daysIn('sv', { timeStyle: 'short' }).format(at))
}
