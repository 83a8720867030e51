import { oneLine } from '../../../base/one-line.js'
import { piecesOf } from '../../../files/file-text.js'
import { UnreadableFileError } from '../../../files/source-row.js'

/** The first element has number 1. */
type Element = { readonly number: number; readonly value: unknown }

export type ListWanted = {
  readonly names: readonly string[]
  readonly mayBeWhole: boolean
  readonly one: string
  readonly missing: string
}

/** In characters. No place is longer; without a limit, an unclosed element would read the rest of the file. */
const longest = 4_000_000

/**
 * The elements of a list one by one, so that a file of any size needs the memory of one element. Only the end of each
 * element is searched here; the element, and what surrounds the list, is parsed by JSON.parse.
 */
export async function* elementsOf(path: string, wanted: ListWanted): AsyncGenerator<Element> {
  const cutter = new ListCutter(wanted)
  for await (const piece of piecesOf(path)) yield* cutter.cut(piece)
  cutter.end()
}

/** Reads the whole file once, so that a broken file is refused before anything of it is imported. */
export async function checkList(path: string, wanted: ListWanted): Promise<void> {
  const elements = elementsOf(path, wanted)
  while ((await elements.next()).done !== true);
}

export class ListCutter {
  readonly #wanted: ListWanted
  #stands: 'before' | 'inside' | 'behind' = 'before'
  #around = ''
  #element = ''
  #number = 1
  #from = 1
  #line = 1
  #depth = 0
  #listDepth = 0
  #isInText = false
  #isEscaped = false

  constructor(wanted: ListWanted) {
    this.#wanted = wanted
  }

  *cut(piece: string): Generator<Element> {
    let taken = 0
    const take = (to: number) => {
      if (this.#stands === 'inside') this.#element += piece.slice(taken, to)
      else this.#around += piece.slice(taken, to)
      taken = to
    }
    for (let at = 0; at < piece.length; at += 1) {
      const sign = piece[at] ?? ''
      if (sign === '\n') this.#line += 1
      if (this.#isWithinText(sign)) continue
      if (sign === '{' || sign === '[') {
        this.#depth += 1
        if (sign === '{' || this.#stands !== 'before' || this.#depth > 2) continue
        take(at + 1)
        if (this.#isWanted()) this.#begin()
        continue
      }
      const isEnd = sign === ']' || sign === '}'
      if (this.#stands === 'inside' && this.#depth === this.#listDepth && (isEnd || sign === ',')) {
        // A list that ends with a curly bracket is malformed: keep the bracket, so that JSON.parse reports it.
        take(sign === '}' ? at + 1 : at)
        const isEmptyList = sign === ']' && this.#number === 1 && this.#element.trim() === ''
        if (!isEmptyList) yield this.#read()
        if (isEnd) this.#stands = 'behind'
        else taken = at + 1
      }
      if (isEnd) this.#depth -= 1
    }
    take(piece.length)
    if (this.#element.length > longest) throw this.#unended('it is longer than any place')
    if (this.#around.length > longest) {
      const isBefore = this.#stands === 'before'
      throw new UnreadableFileError(isBefore ? this.#wanted.missing : 'too much stands behind its list')
    }
  }

  end(): void {
    if (this.#stands === 'inside') throw this.#unended('the file ends in the middle of it')
    this.#readAround()
  }

  #isWithinText(sign: string): boolean {
    if (!this.#isInText) {
      this.#isInText = sign === '"'
      return this.#isInText
    }
    if (this.#isEscaped) this.#isEscaped = false
    else if (sign === '\\') this.#isEscaped = true
    else if (sign === '"') this.#isInText = false
    return true
  }

  #isWanted(): boolean {
    if (this.#depth === 1) return this.#wanted.mayBeWhole
    const name = /(?<!\\)"(\w+)"\s*:\s*\[$/.exec(this.#around.slice(-100))?.[1]
    return this.#around.trimStart().startsWith('{') && name !== undefined && this.#wanted.names.includes(name)
  }

  #begin(): void {
    this.#stands = 'inside'
    this.#listDepth = this.#depth
    this.#from = this.#line
  }

  #read(): Element {
    const number = this.#number
    let value: unknown
    if (this.#element.trim() === '') throw this.#broken('nothing stands before or behind a comma')
    try {
      value = JSON.parse(this.#element)
    } catch (error) {
      throw this.#broken(error instanceof SyntaxError ? error.message : '', error)
    }
    this.#element = ''
    this.#number += 1
    this.#from = this.#line
    return { number, value }
  }

  #readAround(): void {
    if (this.#around.trim() === '') throw new UnreadableFileError('it is empty')
    try {
      JSON.parse(this.#around)
    } catch (error) {
      const said = error instanceof SyntaxError ? oneLine(error.message) : ''
      throw new UnreadableFileError(`not JSON: ${said}`, { cause: error })
    }
    if (this.#stands === 'before') throw new UnreadableFileError(this.#wanted.missing)
  }

  /** An element without an end may have an error much earlier, such as a missing bracket. */
  #unended(otherwise: string): UnreadableFileError {
    try {
      JSON.parse(this.#element)
    } catch (error) {
      const why = error instanceof SyntaxError ? error.message : ''
      if ((placeIn(why) ?? Infinity) < this.#element.trimEnd().length) return this.#broken(why, error)
    }
    return this.#broken(otherwise)
  }

  #broken(why: string, cause?: unknown): UnreadableFileError {
    const { one } = this.#wanted
    const blank = /^\s*/.exec(this.#element)?.[0] ?? ''
    const begins = this.#from + linesIn(blank)
    const place = placeIn(why)
    const line = place === undefined ? begins : this.#from + linesIn(this.#element.slice(0, place))
    const where = line === begins ? `line ${line}` : `line ${line}, in what begins at line ${begins}`
    return new UnreadableFileError(`not JSON: ${one} ${this.#number}, ${where}: ${oneLine(withoutPlace(why))}`, {
      cause,
    })
  }
}

function placeIn(why: string): number | undefined {
  const place = /at position (\d+)/.exec(why)?.[1]
  return place === undefined ? undefined : Number(place)
}

const linesIn = (text: string): number => text.split('\n').length - 1

/** JSON.parse counts positions from the beginning of the element, not of the file. */
const withoutPlace = (why: string): string => why.replace(/ (?:in JSON )?at position \d+.*$/s, '')
