import type { Language } from './language.js'
import { hourIn, midnight } from '../../widgets/words/clock.strings.js'

/** « 9 h », « 10 h 30 », « minuit », of `09:00`; in English `09:00`. */
export function saidHour(time: string, language: Language): string {
  if (/^(00|24):00$/.test(time)) return midnight[language]
  return hourIn[language](time)
}
