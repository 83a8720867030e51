/** A number from 0 to 1 that the same words always give, so that a town seeded twice on one day is the same town. */
export function dice(words: string): number {
  let hash = 0x811c9dc5
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

export function oneOf<T>(all: readonly T[], words: string): T {
  const one = all[Math.floor(dice(words) * all.length)]
  if (one === undefined) throw new RangeError(`there is nothing to choose from for ${words}`)
  return one
}
