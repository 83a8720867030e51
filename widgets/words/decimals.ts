import type { Language } from './language.js'
import { locales } from './locales.js'

/** The sign before the cents. */
export const decimalMark = (language: Language): string => (0.5).toLocaleString(locales[language]).charAt(1)
