import type { Told } from './told.js'
import { Vocabulary } from './vocabulary.js'

/**
 * Which lines are found by which word. Those that were written first are listed by word, so that a question reads only what it
 * finds; those that came since, by line, until all is written anew.
 */
export class WordIndex {
  readonly vocabulary = new Vocabulary()
  /** Where the words of a line end in `#words`; they begin where those of the line before end. */
  readonly #ends: Int32Array
  #words = new Int32Array(4_096)
  /** Where the lines of a word begin in `#lines`; they end where those of the next word begin. */
  #starts = new Int32Array(1)
  #lines = new Int32Array(0)
  /** How many lines are listed by word. */
  #listed = 0

  constructor(room: number) {
    this.#ends = new Int32Array(room)
  }

  /** Lines are written one behind the other. */
  write(line: number, told: Told): void {
    const from = this.#endBefore(line)
    const numbers = [...new Set(this.vocabulary.numbersOf(told))]
    if (from + numbers.length > this.#words.length) {
      const longer = new Int32Array(Math.max(from + numbers.length, this.#words.length * 2))
      longer.set(this.#words)
      this.#words = longer
    }
    this.#words.set(numbers, from)
    this.#ends[line] = from + numbers.length
  }

  /** Lists what has been written by word, in a count and a going through. */
  list(lines: number): void {
    const end = this.#endBefore(lines)
    const starts = new Int32Array(this.vocabulary.size + 1)
    for (let at = 0; at < end; at += 1) {
      const word = this.#words[at] ?? 0
      starts[word + 1] = (starts[word + 1] ?? 0) + 1
    }
    for (let word = 1; word < starts.length; word += 1) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0)
    const next = starts.slice()
    const listed = new Int32Array(end)
    for (let line = 0, at = 0; line < lines; line += 1) {
      for (const to = this.#ends[line] ?? 0; at < to; at += 1) {
        const word = this.#words[at] ?? 0
        const place = next[word] ?? 0
        listed[place] = line
        next[word] = place + 1
      }
    }
    this.#starts = starts
    this.#lines = listed
    this.#listed = lines
    this.#words = new Int32Array(4_096)
    this.#ends.fill(0)
  }

  /** Sets a bit for those lines, of so many, that have one of these words. */
  mark(numbers: readonly number[], bit: number, { marks, lines }: { marks: Uint8Array; lines: number }): void {
    for (const number of numbers) {
      const end = this.#starts[number + 1] ?? 0
      for (let at = this.#starts[number] ?? end; at < end; at += 1) {
        const line = this.#lines[at] ?? 0
        marks[line] = (marks[line] ?? 0) | bit
      }
    }
    if (lines === this.#listed) return
    const wanted = new Uint8Array(this.vocabulary.size)
    for (const number of numbers) wanted[number] = 1
    for (let line = this.#listed; line < lines; line += 1) {
      const end = this.#ends[line] ?? 0
      for (let at = this.#endBefore(line); at < end; at += 1) {
        if (wanted[this.#words[at] ?? 0] === 1) marks[line] = (marks[line] ?? 0) | bit
      }
    }
  }

  #endBefore(line: number): number {
    return line === 0 ? 0 : (this.#ends[line - 1] ?? 0)
  }
}
