/** At so many bits a word, one in some two thousand that are not in it is taken for one that is. */
const bitsPerWord = 16
const hashes = 11

/** A set of words that only knows whether it may hold one: all that are in it, and a few that are not. */
export class BloomFilter {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  static of(words: ReadonlySet<string>): BloomFilter {
    const filter = new BloomFilter(new Uint8Array(Math.ceil((words.size * bitsPerWord) / 8)))
    for (const word of words) for (const bit of filter.#bitsOf(word)) filter.#set(bit)
    return filter
  }

  has(word: string): boolean {
    for (const bit of this.#bitsOf(word)) if (((this.bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
    return true
  }

  #set(bit: number): void {
    this.bytes[bit >> 3] = (this.bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
  }

  /** Two hashes make all of them (Kirsch and Mitzenmacher, « Less hashing, same performance »). */
  *#bitsOf(word: string): Generator<number> {
    const bits = this.bytes.length * 8
    const first = fnv1a(word, 0x811c9dc5)
    const second = fnv1a(word, 0x9747b28c) | 1
    for (let at = 0; at < hashes; at += 1) yield ((first + at * second) >>> 0) % bits
  }
}

/** http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(word: string, basis: number): number {
  let hash = basis
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
