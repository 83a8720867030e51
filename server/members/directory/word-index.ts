import { WordNumbers } from './word-numbers.js'
import { inSteps } from './yielding.js'

/**
 * Inverted index from words to rows. Rows that were added after it was built are listed by row, and scanned, until the
 * index is rebuilt.
 */
export class WordIndex {
  readonly numbers = new WordNumbers()
  /** Where the words of a row end in `#words`; they begin where those of the previous row end. */
  readonly #ends: Int32Array
  #words = new Int32Array(4_096)
  /** Where the rows of a word begin in `#rows`; they end where those of the next word begin. */
  #starts = new Int32Array(1)
  #rows = new Int32Array(0)
  #listed = 0

  constructor(room: number) {
    this.#ends = new Int32Array(room)
  }

  /** To call with rows in ascending order. */
  write(row: number, words: readonly number[]): void {
    const from = this.#endBefore(row)
    const numbers = [...new Set(words)]
    if (from + numbers.length > this.#words.length) {
      const longer = new Int32Array(Math.max(from + numbers.length, this.#words.length * 2))
      longer.set(this.#words)
      this.#words = longer
    }
    this.#words.set(numbers, from)
    this.#ends[row] = from + numbers.length
  }

  /** Counting sort. */
  async list(rows: number): Promise<void> {
    const end = this.#endBefore(rows)
    const starts = new Int32Array(this.numbers.size + 1)
    await inSteps(end, (from, to) => {
      for (const word of this.#words.subarray(from, to)) starts[word + 1] = (starts[word + 1] ?? 0) + 1
    })
    for (let word = 1; word < starts.length; word += 1) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0)
    const next = starts.slice()
    const listed = new Int32Array(end)
    await inSteps(rows, (from, to) => {
      for (let row = from; row < to; row += 1) {
        for (const word of this.#words.subarray(this.#endBefore(row), this.#ends[row])) {
          const place = next[word] ?? 0
          listed[place] = row
          next[word] = place + 1
        }
      }
    })
    this.#starts = starts
    this.#rows = listed
    this.#listed = rows
    this.#words = new Int32Array(4_096)
    this.#ends.fill(0)
  }

  /** The words of each row: the other way round than they are looked up. */
  async byRow(): Promise<(row: number) => Int32Array> {
    const [starts, rows, listed] = [this.#starts, this.#rows, this.#listed]
    const ends = new Int32Array(listed + 1)
    await inSteps(rows.length, (from, to) => {
      for (const row of rows.subarray(from, to)) ends[row + 1] = (ends[row + 1] ?? 0) + 1
    })
    for (let row = 1; row <= listed; row += 1) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0)
    const next = ends.slice()
    const words = new Int32Array(rows.length)
    let word = 0
    await inSteps(rows.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        while (at >= (starts[word + 1] ?? Infinity)) word += 1
        const row = rows[at] ?? 0
        const place = next[row] ?? 0
        words[place] = word
        next[row] = place + 1
      }
    })
    return (row) =>
      row < listed
        ? words.subarray(ends[row], ends[row + 1])
        : this.#words.subarray(this.#endBefore(row), this.#ends[row])
  }

  mark(numbers: readonly number[], bit: number, { marks, rows }: { marks: Uint8Array; rows: number }): void {
    for (const number of numbers) {
      const end = this.#starts[number + 1] ?? 0
      for (let at = this.#starts[number] ?? end; at < end; at += 1) {
        const row = this.#rows[at] ?? 0
        marks[row] = (marks[row] ?? 0) | bit
      }
    }
    if (rows === this.#listed) return
    const wanted = new Uint8Array(this.numbers.size)
    for (const number of numbers) wanted[number] = 1
    for (let row = this.#listed; row < rows; row += 1) {
      const end = this.#ends[row] ?? 0
      for (let at = this.#endBefore(row); at < end; at += 1) {
        if (wanted[this.#words[at] ?? 0] === 1) marks[row] = (marks[row] ?? 0) | bit
      }
    }
  }

  #endBefore(row: number): number {
    return row === 0 ? 0 : (this.#ends[row - 1] ?? 0)
  }
}
