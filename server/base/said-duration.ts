import type { Language } from './language.js'

const saidWith: Readonly<Record<Language, (hours: number, minutes: number) => string>> = {
  fr: (hours, minutes) => `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`,
  en: (hours, minutes) => `${hours}\u00a0h ${minutes}\u00a0min`,
}

/** « 45 min », « 1 h 30 »; in English `1 h 30 min`. */
export function saidDuration(count: number, language: Language): string {
  const [hours, minutes] = [Math.floor(count / 60), count % 60]
  if (hours === 0) return `${minutes}\u00a0min`
  if (minutes === 0) return `${hours}\u00a0h`
  return saidWith[language](hours, minutes)
}
