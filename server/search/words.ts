import { saysNothing, wordsOf } from '../base/words.js'

/** The stems of a text, each once, without stop words: these are neither indexed nor searched for. */
export function stemsOf(text: string): string[] {
  return [...new Set(wordsOf(text))].filter((word) => !saysNothing(word))
}

/** Drops a single last letter, which is a word being begun: half of all offers have a word with that letter. */
export function typedWords(text: string): string[] {
  const words = wordsOf(text)
  const telling = words.filter((word, at) => !saysNothing(word) && (word.length > 1 || at < words.length - 1))
  return [...new Set(telling)]
}
