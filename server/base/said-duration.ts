import type { Language } from './language.js'
import { hoursAndMinutes } from '../../widgets/words/clock.strings.js'

/** « 45 min », « 1 h 30 »; in English `1 h 30 min`. */
export function saidDuration(count: number, language: Language): string {
  const [hours, minutes] = [Math.floor(count / 60), count % 60]
  if (hours === 0) return `${minutes}\u00a0min`
  if (minutes === 0) return `${hours}\u00a0h`
  return hoursAndMinutes[language](hours, minutes)
}
