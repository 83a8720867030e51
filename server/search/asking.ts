import { languages, perLanguage, type Language } from '../base/language.js'
import { plain, saysNothing, wordsOf } from '../base/words.js'
import { articles, asking } from './asking.strings.js'

const everywhere = languages.flatMap((language) => wordsOf(asking[language]))

const stems = perLanguage((language) => new Set([...everywhere, ...wordsOf(articles[language])]))

/**
 * What is asked for, out of what was said: all the words where nothing else would be left. A last letter waits for the next
 * one: half of all offers have it.
 */
export function askedFor(text: string, language: Language): string[] {
  const words = wordsOf(text)
  const telling = [
    ...new Set(words.filter((word, at) => !saysNothing(word) && (word.length > 1 || at < words.length - 1))),
  ]
  const asked = telling.filter((word) => !stems(language).has(word))
  return asked.length > 0 ? asked : telling
}

/** « On cherche » a saxophone: to offer it. Not « je cherche », by which people ask for a thing. */
export const seeksSeekers = (text: string): boolean => /(^| )(on|qui) (re)?cherche/.test(plain(text))
