import type { Language } from '../../shared/language-of.js'

/** « dans 10 minutes », « dans 2 heures ». */
export function whenAgain(seconds: number, language: Language): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  const format = new Intl.RelativeTimeFormat(language)
  return minutes < 90 ? format.format(minutes, 'minute') : format.format(Math.ceil(minutes / 60), 'hour')
}
