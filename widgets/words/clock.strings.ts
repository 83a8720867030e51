import type { Language } from './language.js'

type Said = Readonly<Record<Language, (time: string) => string>>

/** « 9 h 05 », of `09:05`. */
export const clockIn: Said = { fr: (time) => time.replace(/^0/, '').replace(':', '\u00a0h\u00a0'), en: (time) => time }

/** « 9 h », « 9 h 05 »: a whole hour has no minutes in French. */
export const hourIn: Said = { fr: (time) => clockIn.fr(time).replace(/\u00a000$/, ''), en: clockIn.en }

export const midnight: Readonly<Record<Language, string>> = { fr: 'minuit', en: 'midnight' }

/** « 1 h 30 ». */
export const hoursAndMinutes: Readonly<Record<Language, (hours: number, minutes: number) => string>> = {
  fr: (hours, minutes) => `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`,
  en: (hours, minutes) => `${hours}\u00a0h ${minutes}\u00a0min`,
}
