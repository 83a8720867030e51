import type { Language } from './language.js'

/** A language as `Intl` writes dates and amounts in it. */
export const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' }
