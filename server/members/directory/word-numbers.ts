import { wordsOf } from '../../base/words.js'
import { costFrom, isGuessed } from '../../search/index.js'
import { foundBy } from './found-by.strings.js'
import { lettersOf, nearLetters } from './near-letters.js'
import type { IndexEntry } from './index-entry.js'

const startLength = 2

export class WordNumbers {
  readonly #words: string[] = []
  readonly #letters: number[] = []
  /** Numbers of words by their first two letters, so that a prefix is looked up in one short list. */
  readonly #byStart = new Map<string, number[]>()
  readonly #numbers = new Map<string, number>()
  /** Texts of communes, kinds and topics are repeated thousands of times. */
  readonly #oftenRead = new Map<string, readonly number[]>()

  get size(): number {
    return this.#words.length
  }

  word(number: number): string {
    return this.#words[number] ?? ''
  }

  /** A new one for a word that is not known yet. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.length
    this.#words.push(word)
    this.#letters.push(lettersOf(word))
    this.#numbers.set(word, number)
    const start = word.slice(0, startLength)
    const others = this.#byStart.get(start)
    if (others) others.push(number)
    else this.#byStart.set(start, [number])
    return number
  }

  /** May contain a number several times. */
  numbersOf({ name, memberName, kind, summary = '', does, topics, at }: IndexEntry): number[] {
    const numbers = this.#read(name)
    const add = (found: readonly number[]) => {
      for (const number of found) numbers.push(number)
    }
    if (memberName !== name) add(this.#read(memberName))
    add(this.#read(summary))
    add(this.#read(at?.street ?? ''))
    for (const often of [at?.commune, at?.wholeCommune, at?.postcode]) add(this.#readOnce(often ?? ''))
    add(this.#readOnce(foundBy.kinds[kind]))
    for (const one of does) add(this.#readOnce(foundBy.does[one]))
    for (const one of topics) add(this.#readOnce(foundBy.topics[one]))
    if (at?.wheelchair === 'yes') add(this.#readOnce(foundBy.accessible))
    return numbers
  }

  beginningWith(start: string): number[] {
    const isBegun = (number: number) => this.#words[number]?.startsWith(start) === true
    if (start.length >= startLength) return (this.#byStart.get(start.slice(0, startLength)) ?? []).filter(isBegun)
    return [...this.#byStart].flatMap(([letters, numbers]) => (letters.startsWith(start) ? numbers : []))
  }

  /** Numbers of the words that are most probably meant. */
  meantBy(typed: string): number[] {
    const spelt = { stem: typed, word: typed }
    if (!isGuessed(spelt)) return []
    const isNear = nearLetters(typed)
    const costOf = costFrom(spelt)
    let least = Number.POSITIVE_INFINITY
    let numbers: number[] = []
    for (let number = 0; number < this.#words.length; number += 1) {
      const word = this.#words[number] ?? ''
      if (!isNear(this.#letters[number] ?? 0, word)) continue
      const cost = costOf({ stem: word, word })
      if (cost < least) numbers = []
      if (cost <= least && cost < Number.POSITIVE_INFINITY) numbers.push(number)
      least = Math.min(least, cost)
    }
    return numbers
  }

  #readOnce(text: string): readonly number[] {
    let numbers = this.#oftenRead.get(text)
    if (!numbers) {
      numbers = this.#read(text)
      this.#oftenRead.set(text, numbers)
    }
    return numbers
  }

  #read(text: string): number[] {
    return text === '' ? [] : wordsOf(text).map((word) => this.numberOf(word))
  }
}
