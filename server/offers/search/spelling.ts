/**
 * A word, and the word without one of its letters, or two where `letters` says so. Two words share a key when a letter
 * is missing, added, wrong or swapped with the next one.
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

/** Optimal string alignment distance (Damerau-Levenshtein in which no part of a word is edited twice). */
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

/** Shorter words resemble too many others for a correction to be probable. */
export const shortestGuessed = 4

/** The most similar word, of several the most used. Two typos are allowed from eight letters on. */
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

/** The form to show for a stem: the shortest, and of equally long ones the one with accents. */
export function betterWritten(a: string, b: string): string {
  if (a.length !== b.length) return a.length < b.length ? a : b
  return a >= b ? a : b
}
