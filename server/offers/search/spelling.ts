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

export type Candidate = { readonly stem: string; readonly word: string; readonly uses: number }

/** Shorter words are too near each other for a guess to be worth more than what was typed. */
export const shortestGuessed = 4

/** The word that was probably meant: nearest, then most used. A second slip is forgiven from eight letters on. */
export function nearestWord(typed: string, candidates: readonly Candidate[]): Candidate | undefined {
  const most = typed.length >= 8 ? 2 : 1
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(typed, candidate.stem) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .toSorted(
      (a, b) =>
        a.distance - b.distance ||
        b.candidate.uses - a.candidate.uses ||
        (a.candidate.stem < b.candidate.stem ? -1 : 1),
    )[0]?.candidate
}

/** How people write a stem: the shortest form, of two the one with its accents. */
export function betterWritten(a: string, b: string): string {
  if (a.length !== b.length) return a.length < b.length ? a : b
  return a >= b ? a : b
}
