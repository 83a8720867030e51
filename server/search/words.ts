import { saysNothing, wordsOf } from '../base/words.js'

/** The stems of a text that say something, each once. What says nothing is neither kept nor looked for beside others. */
export function stemsOf(text: string): string[] {
  return [...new Set(wordsOf(text))].filter((word) => !saysNothing(word))
}

/** What somebody typed, as words to look for. A last letter waits for the next one: half of all offers have it. */
export function typedWords(text: string): string[] {
  const words = wordsOf(text)
  const telling = words.filter((word, at) => !saysNothing(word) && (word.length > 1 || at < words.length - 1))
  return [...new Set(telling)]
}
