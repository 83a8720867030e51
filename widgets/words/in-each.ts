import { languages, type Language } from './language.js'

/** A value for each language. */
export function inEach<Value>(valueIn: (language: Language) => Value): Readonly<Record<Language, Value>>
export function inEach<Value>(valueIn: (language: Language) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(languages.map((language) => [language, valueIn(language)]))
}

/** A value for each language that has one. */
export function inSome<Value>(
  valueIn: (language: Language) => Value | undefined,
): Readonly<Partial<Record<Language, Value>>> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const value = valueIn(language)
      return value === undefined ? [] : [[language, value]]
    }),
  )
}
