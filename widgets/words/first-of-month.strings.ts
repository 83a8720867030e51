import type { Language } from './language.js'

/** The language writes this for the first day of a month. */
export const firstOfMonth: Readonly<Record<Language, string>> = { fr: '1er', en: '1' }
