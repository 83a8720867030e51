import { wordsOf } from '../../base/words.js'
import { foundBy } from './found-by.strings.js'
import type { Told } from './told.js'

const startLength = 2

/** All words that somebody is found by, each once: a number stands for a word. */
export class Vocabulary {
  readonly #words: string[] = []
  /** The numbers of words by their first two letters: whoever types looks through one of them. */
  readonly #byStart = new Map<string, number[]>()
  readonly #numbers = new Map<string, number>()
  /** Communes, kinds and topics come back thousands of times. */
  readonly #oftenRead = new Map<string, readonly number[]>()

  get size(): number {
    return this.#words.length
  }

  /** The numbers of the words that one is found by. */
  numbersOf({ name, memberName, kind, summary = '', does, topics, at }: Told): Set<number> {
    const numbers = new Set<number>()
    const add = (found: readonly number[]) => {
      for (const number of found) numbers.add(number)
    }
    add(this.#read(name))
    if (memberName !== name) add(this.#read(memberName))
    add(this.#read(summary))
    add(this.#read(at?.street ?? ''))
    for (const often of [at?.commune, at?.wholeCommune, at?.postcode]) add(this.#readOnce(often ?? ''))
    add(this.#readOnce(foundBy.kinds[kind]))
    for (const one of does) add(this.#readOnce(foundBy.does[one]))
    for (const one of topics) add(this.#readOnce(foundBy.topics[one]))
    return numbers
  }

  /** Marks the words that begin so. */
  beginningWith(start: string): Marks {
    const found = this.#emptyMarks()
    const mark = (numbers: readonly number[]) => {
      for (const number of numbers) {
        if (this.#words[number]?.startsWith(start)) found.mark(number)
      }
    }
    if (start.length >= startLength) mark(this.#byStart.get(start.slice(0, startLength)) ?? [])
    else for (const [letters, numbers] of this.#byStart) if (letters.startsWith(start)) mark(numbers)
    return found
  }

  /** Marks the words that were perhaps meant. */
  meantBy(typed: string, isMeant: (word: string, typed: string) => boolean): Marks {
    const found = this.#emptyMarks()
    for (let number = 0; number < this.#words.length; number += 1) {
      if (isMeant(this.#words[number] ?? '', typed)) found.mark(number)
    }
    return found
  }

  #emptyMarks(): Marks {
    return new Marks(this.#words.length)
  }

  #readOnce(text: string): readonly number[] {
    let numbers = this.#oftenRead.get(text)
    if (!numbers) {
      numbers = this.#read(text)
      this.#oftenRead.set(text, numbers)
    }
    return numbers
  }

  #read(text: string): readonly number[] {
    return text === '' ? [] : wordsOf(text).map((word) => this.#numberOf(word))
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.length
    this.#words.push(word)
    this.#numbers.set(word, number)
    const start = word.slice(0, startLength)
    const others = this.#byStart.get(start)
    if (others) others.push(number)
    else this.#byStart.set(start, [number])
    return number
  }
}

/** 1 at the numbers of some words. */
export class Marks {
  readonly at: Uint8Array
  isEmpty = true

  constructor(size: number) {
    this.at = new Uint8Array(size)
  }

  mark(number: number): void {
    this.at[number] = 1
    this.isEmpty = false
  }
}
