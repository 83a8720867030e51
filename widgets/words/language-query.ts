import { languages, type Language } from './language.js'

/** At the end of a page's address: nothing in the page's own language, which is the first unless it is said. */
export const languageQuery = (language: Language, own: Language = languages[0]): string =>
  language === own ? '' : `?lang=${language}`
