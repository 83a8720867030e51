import type { Language } from './language.js'

type Said = Readonly<Record<Language, (time: string) => string>>

/** « 9 h 05 », of `09:05`. */
export const clockIn: Said = { fr: (time) => time.replace(/^0/, '').replace(':', '\u00a0h\u00a0'), en: (time) => time }

/** « 9 h », « 9 h 05 »: a whole hour has no minutes in French. */
export const hourIn: Said = { fr: (time) => clockIn.fr(time).replace(/\u00a000$/, ''), en: clockIn.en }
