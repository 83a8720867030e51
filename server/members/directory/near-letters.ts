import { slipsIn } from '../../search/index.js'

/** One bit for each letter of the word; digits share one. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26)
  }
  return letters
}

/**
 * Whether a word is worth comparing letter by letter: a slip changes at most two letters, so most are not. Two slips leave
 * many, of which those that begin alike are compared.
 */
export function nearLetters(typed: string): (letters: number, word: string) => boolean {
  const own = lettersOf(typed)
  const slips = slipsIn(typed)
  return (letters, word) => {
    const differing = countOf(own ^ letters)
    return differing <= 2 || (slips === 2 && differing <= 4 && word[0] === typed[0])
  }
}

function countOf(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}
