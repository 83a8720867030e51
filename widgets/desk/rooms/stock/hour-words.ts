import { daysIn } from '../../../shared/formats.js'
import type { Language } from '../../../shared/locale.js'

/** « 10 h 20 », as the clock of whoever reads it says. */
export function hourWords(language: Language, at: Date): string {
  const [hour = '', minute = ''] = daysIn('sv', { timeStyle: 'short' }).format(at).split(':')
  return language === 'fr' ? `${Number(hour)}\u00a0h\u00a0${minute}` : `${hour}:${minute}`
}
