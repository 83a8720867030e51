import type { Language } from '../base/language.js'

/** In the place of a first name that was erased. */
export const nameless: Record<Language, string> = { fr: 'Compte effacé', en: 'Account erased' }
