import { soundOf } from './sound.js'

/**
 * A word and what is left of it without one of its letters, or without two where `letters` says so. Two words share one of
 * these when a letter is missing, added, wrong or exchanged with its neighbour.
 */
export function spellingKeys(word: string, letters: 1 | 2 = 1): string[] {
  const keys = new Set([word])
  for (const key of without(word)) {
    keys.add(key)
    if (letters === 2) for (const shorter of without(key)) keys.add(shorter)
  }
  return [...keys]
}

function without(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** A word as it is looked for and as it is written, from which one hears it. */
export type Spelt = { readonly stem: string; readonly word: string }

/** A word in use is found by these keys. */
export const keysOfUsed = ({ stem, word }: Spelt): string[] => [...spellingKeys(stem), ...soundKey(word)]

/** A typed word is looked for by these keys. */
export const keysOfTyped = ({ stem, word }: Spelt): string[] => [
  ...spellingKeys(stem, slipsIn(stem)),
  ...soundKey(word),
]

/** A sound is no word: its key begins with a mark. */
function soundKey(word: string): string[] {
  const sound = soundOf(word)
  return sound === undefined ? [] : [`~${sound}`]
}

/** Letters to add, drop, replace or exchange with the next one, to go from one word to the other (Damerau, each once). */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min(at(above, column) + 1, at(line, column - 1) + 1, at(above, column - 1) + same)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, at(before, column - 2) + 1)
      }
      line.push(least)
    }
    before = above
    above = line
  }
  return at(above, b.length)
}

const at = (line: readonly number[], column: number) => line[column] ?? Number.POSITIVE_INFINITY

/** A word that may have been meant, and in how many titles it stands. */
export type Candidate = Spelt & { readonly titles: number }

/** Shorter words are too near each other for a guess to be worth more than what was typed. */
export const shortestGuessed = 4
const shortestStem = 3

/** Whether a guess is worth it; a number is not misspelt. */
export const isGuessed = ({ stem, word }: Spelt): boolean =>
  word.length >= shortestGuessed && stem.length >= shortestStem && !/\d/.test(stem)

export const mostSlips = 2

/** A second slip is forgiven in a long word. */
export const slipsIn = (stem: string): 1 | 2 => (stem.length >= 8 ? mostSlips : 1)

/** A person who writes as one hears may be so many letters away. */
const slipsInSound = 3

/**
 * What it costs to read a word that was typed as another: its slips, half a one if both sound alike, and one more if they begin
 * with different letters, which people rarely miss. Infinite where they are too far from each other, or the same.
 */
export function costFrom(typed: Spelt): (candidate: Spelt) => number {
  const sound = soundOf(typed.word)
  return (candidate) => {
    const slips = editDistance(typed.stem, candidate.stem)
    if (slips === 0 || slips > slipsInSound) return Number.POSITIVE_INFINITY
    const soundsAlike = sound !== undefined && sound === soundOf(candidate.word)
    if (!soundsAlike && slips > slipsIn(typed.stem)) return Number.POSITIVE_INFINITY
    const otherLetter = typed.stem[0] === candidate.stem[0] ? 0 : 1
    // When two sound alike, the one of fewer slips comes first.
    return otherLetter + (soundsAlike ? 0.5 + slips / 100 : slips - exchanged(typed, candidate))
  }
}

/** The word that was probably meant by one that nobody knows: the one of least cost, then of most titles. */
export function nearestWord(typed: Spelt, candidates: readonly Candidate[]): Candidate | undefined {
  const cost = costFrom(typed)
  return candidates
    .map((candidate) => ({ candidate, cost: cost(candidate) }))
    .filter((one) => one.cost < Number.POSITIVE_INFINITY)
    .toSorted(
      (a, b) =>
        a.cost - b.cost || b.candidate.titles - a.candidate.titles || (a.candidate.stem < b.candidate.stem ? -1 : 1),
    )[0]?.candidate
}

/** Letters in another order are the commonest slip. */
const exchanged = (a: Spelt, b: Spelt): number => (lettersOf(a) === lettersOf(b) ? 0.25 : 0)
const lettersOf = ({ stem }: Spelt): string => [...stem].toSorted().join('')

/** The word that a real one may stand for: one slip, and the same first letter. */
export function nearestToWord(typed: Spelt, candidates: readonly Candidate[]): Candidate | undefined {
  return nearestWord(
    typed,
    candidates.filter(({ stem }) => stem[0] === typed.stem[0] && editDistance(typed.stem, stem) === 1),
  )
}

/** How people write a stem: the shortest form, of two the one with its accents. */
export function betterWritten(a: string, b: string): string {
  if (a.length !== b.length) return a.length < b.length ? a : b
  return a >= b ? a : b
}
