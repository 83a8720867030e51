import { saysNothing, wordsOf } from '../base/words.js'

/** The stems of a text, each once, without stop words: these are neither indexed nor searched for. */
export function stemsOf(text: string): string[] {
  return [...new Set(wordsOf(text))].filter((word) => !saysNothing(word))
}
