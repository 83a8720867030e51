import { inEach, inSome } from '../../widgets/words/in-each.js'
import { languages, type First, type Language } from '../../widgets/words/language.js'

export { inEach, inSome, languages, type Language }

/** What is stored in every language. */
export type Localized = Readonly<Record<Language, string>>

/** Of what is stored in every language, a column each: `name_fr`, `name_en`. */
export type LocalizedColumns<Name extends string, Value = string> = {
  [Each in Language as `${Name}_${Each}`]: Value
}

export function localizedColumns<const Name extends string, Value>(
  name: Name,
  values: Readonly<Record<Language, Value>>,
): LocalizedColumns<Name, Value>
export function localizedColumns(name: string, values: Readonly<Record<Language, unknown>>): object {
  return Object.fromEntries(languages.map((language) => [`${name}_${language}`, values[language]]))
}

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text)

/** What is stored in the first language, and in another where somebody has translated it. */
export type Translated = Readonly<Record<First, string> & Partial<Record<Language, string>>>

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
