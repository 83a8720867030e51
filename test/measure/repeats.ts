import { keptLines, type KeptLine } from './kept-lines.js'
import type { CodeFile } from './read-tree.js'

/** As many shared lines make a passage. */
const least = 6
/** Six lines of fewer shapes are a list, and lists are alike whatever they say. */
const leastApart = 4
/** What stands in more places is a habit of the language or of the house: by shape alone it is counted, not paired. */
const mostPlaces = 8

type Part = { readonly path: string; readonly from: number; readonly to: number }

/** Two places that share lines: to the letter where six in a row are the same, else built alike. */
export type Repeat = {
  readonly one: Part
  readonly other: Part
  readonly lines: number
  readonly alike: 'letter' | 'shape'
}

export type Repeats = { readonly repeats: readonly Repeat[]; readonly tooCommon: number }

type Lines = { readonly path: string; readonly lines: readonly KeptLine[] }
type Place = { readonly file: number; readonly at: number }
type Pair = readonly [one: Place, other: Place]

export function repeatsIn(files: readonly CodeFile[]): Repeats {
  const read = files.map((file) => ({ path: file.path, lines: keptLines(file) }))
  const shapes = [...windowsOf(read, 'shape').values()]
  const common = shapes.filter((places) => places.length > mostPlaces)
  const letters = [...windowsOf(read, 'text').values()].filter((places) => places.length > mostPlaces)
  const pairs = [
    ...shapes.filter((places) => !common.includes(places)).flatMap(everyTwo),
    // The same words in many places are one passage written again and again: each is paired with the next.
    ...letters.flatMap((places) => places.slice(1).map((place, index): Pair => [places[index]!, place])),
  ]
  return { repeats: joined(pairs, read).toSorted((a, b) => b.lines - a.lines), tooCommon: common.length }
}

/** By pairs of files: several passages that two files share are untied at once. */
export const pairsOf = (repeats: readonly Repeat[]): number =>
  new Set(repeats.map(({ one, other }) => `${one.path} ${other.path}`)).size

/** Where the same six lines stand, of those that stand more than once. */
function windowsOf(read: readonly Lines[], by: 'text' | 'shape'): Map<string, Place[]> {
  const ids = new Map<string, number>()
  const idOf = (line: string): number => {
    const id = ids.get(line) ?? ids.size
    ids.set(line, id)
    return id
  }
  const windows = new Map<string, Place[]>()
  for (const [file, { lines }] of read.entries()) {
    const numbers = lines.map((line) => idOf(line[by]))
    for (let at = 0; at + least <= numbers.length; at++) {
      if (new Set(lines.slice(at, at + least).map(({ shape }) => shape)).size < leastApart) continue
      const key = numbers.slice(at, at + least).join()
      const places = windows.get(key)
      if (places) places.push({ file, at })
      else windows.set(key, [{ file, at }])
    }
  }
  return new Map([...windows].filter(([, places]) => places.length > 1))
}

const everyTwo = (places: readonly Place[]): Pair[] =>
  places.flatMap((one, index) => places.slice(index + 1).map((other): Pair => [one, other]))

/** Windows that follow each other in both places are one run. */
function joined(pairs: readonly Pair[], read: readonly Lines[]): Repeat[] {
  const starts = new Map<string, Set<number>>()
  for (const [one, other] of pairs) {
    // A list overlaps itself.
    if (one.file === other.file && other.at - one.at < least) continue
    const diagonal = `${one.file} ${other.file} ${other.at - one.at}`
    starts.set(diagonal, (starts.get(diagonal) ?? new Set()).add(one.at))
  }
  return [...starts].flatMap(([diagonal, all]) => {
    const [one = 0, other = 0, apart = 0] = diagonal.split(' ').map(Number)
    const longest = one === other ? apart : Infinity
    return runsOf([...all].toSorted((a, b) => a - b)).map(([from, length]) => {
      const lines = Math.min(length, longest)
      const sides = [partOf(read[one]!, from, lines), partOf(read[other]!, from + apart, lines)] as const
      return { one: sides[0].part, other: sides[1].part, lines, alike: alike(sides[0].texts, sides[1].texts) }
    })
  })
}

/** From the windows' first lines, each run's first line and its length. */
function runsOf(starts: readonly number[]): (readonly [from: number, length: number])[] {
  const runs: [number, number][] = []
  for (const start of starts) {
    const last = runs.at(-1)
    if (last && start <= last[0] + last[1]) last[1] = start + least - last[0]
    else runs.push([start, least])
  }
  return runs
}

function partOf({ path, lines }: Lines, from: number, length: number): { part: Part; texts: readonly string[] } {
  const part = lines.slice(from, from + length)
  return { part: { path, from: part[0]!.number, to: part.at(-1)!.number }, texts: part.map(({ text }) => text) }
}

function alike(texts: readonly string[], others: readonly string[]): Repeat['alike'] {
  let row = 0
  for (const [index, text] of texts.entries()) {
    row = text === others[index] ? row + 1 : 0
    if (row === least) return 'letter'
  }
  return 'shape'
}
