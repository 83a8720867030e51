import type { Language } from './language.js'

/** The sign before the cents. */
export const decimalMark: Readonly<Record<Language, string>> = { fr: ',', en: '.' }
