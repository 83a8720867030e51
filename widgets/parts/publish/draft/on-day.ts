import { dayWords } from '../../../shared/days.js'
import type { Language } from '../../../shared/language-of.js'

/** « 24 février 2027 », of `2027-02-24`. */
export const onDay = (language: Language, day: string): string =>
  dayWords(language, { day: 'numeric', month: 'long', year: 'numeric' })(day)
