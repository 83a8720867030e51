import { languages, type Language } from '../../widgets/words/language.js'

export { languages, type Language }

/** What is stored in every language. */
export type Localized = Readonly<Record<Language, string>>

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text)

/** As they are stored. */
export function readLanguages(json: string): Language[] {
  const list: unknown = JSON.parse(json)
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string').filter(isLanguage) : []
}

/** Made when first asked for in a language, and kept. */
export function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>()
  return (language) => {
    const known = made.get(language) ?? make(language)
    made.set(language, known)
    return known
  }
}
