import type { Language } from './language.js'
import { localeOf } from './locales.js'

/** The sign before the cents. */
export const decimalMark = (language: Language): string => (0.5).toLocaleString(localeOf(language)).charAt(1)
