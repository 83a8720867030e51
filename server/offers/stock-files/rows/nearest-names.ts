import { plain, saysNothing, wordsOf } from '../../../base/words.js'
import { editDistance } from '../../../search/index.js'

const mostNamed = 3

/** Those that share a word with what was written, or are a few letters away from it; the nearest first. */
export function nearestNames(text: string, names: readonly string[]): string[] {
  const typed = plain(text)
  const words = wordsThatSay(text)
  return [...new Set(names)]
    .map((name) => {
      const shared = wordsThatSay(name).filter((word) => words.some((each) => begins(word, each))).length
      return { name, shared, slips: editDistance(typed, plain(name)) }
    })
    .filter(({ shared, slips }) => shared > 0 || slips <= Math.max(2, typed.length / 4))
    .toSorted((a, b) => b.shared - a.shared || a.slips - b.slips)
    .slice(0, mostNamed)
    .map(({ name }) => name)
}

const wordsThatSay = (text: string): string[] => wordsOf(text).filter((word) => !saysNothing(word))

const shortestBeginning = 4

/** « outillage » and « outil ». */
function begins(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return a === b || (short.length >= shortestBeginning && long.startsWith(short))
}
