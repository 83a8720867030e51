import type { Language } from './language.js'

/** What stands before the cents. */
export const decimalMark: Readonly<Record<Language, string>> = { fr: ',', en: '.' }
