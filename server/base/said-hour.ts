import type { Language } from './language.js'

const midnight: Readonly<Record<Language, string>> = { fr: 'minuit', en: 'midnight' }

/** « 9 h », « 10 h 30 », « minuit », of `09:00`; in English `09:00`. */
export function saidHour(time: string, language: Language): string {
  if (/^(00|24):00$/.test(time)) return midnight[language]
  if (language !== 'fr') return time
  const [hours = '0', minutes = '00'] = time.split(':')
  return minutes === '00' ? `${Number(hours)}\u00a0h` : `${Number(hours)}\u00a0h\u00a0${minutes}`
}
