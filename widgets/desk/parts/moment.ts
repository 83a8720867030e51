import { daysIn } from '../../shared/formats.js'
import type { Language } from '../../shared/locale.js'

/** The zone of the server's own lists and files. */
const timeZone = 'Europe/Paris'

/** « ven. 27 nov. 2026, 10 h 42 » */
export function momentWords(language: Language, instant: string): string {
  const at = new Date(instant)
  const day = daysIn(language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(
    at,
  )
  const [hour = '', minute = ''] = daysIn('sv', { timeStyle: 'short', timeZone }).format(at).split(':')
  return `${day}, ${language === 'fr' ? `${Number(hour)}\u00a0h\u00a0${minute}` : `${hour}:${minute}`}`
}
