import type { Language } from './language.js'

/** A language is its own tag, where its region changes nothing. */
const regional: { readonly [language in Language]?: string } = { en: 'en-GB' }

/** A language as `Intl` writes dates and amounts in it. */
export const localeOf = (language: Language): string => regional[language] ?? language
