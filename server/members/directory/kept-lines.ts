import type { KeptLine, UnnamedEntry } from './index-entry.js'
import type { MemberIndex } from './member-index.js'

/** What a later process needs to have the same index, some rows at a time. */
export async function* keptLines(index: MemberIndex, order: Int32Array, atOnce: number): AsyncGenerator<KeptLine> {
  const wordsOf = await index.words.byRow()
  const communes = Array.from(index.communeCodes, ([code]) => code)
  const numbers = new Map<number, number>()
  for (let at = 0; at < order.length; at += atOnce) {
    const fresh: string[] = []
    const numberOf = (word: number) => {
      const known = numbers.get(word)
      if (known !== undefined) return known
      fresh.push(index.words.numbers.word(word))
      numbers.set(word, numbers.size)
      return numbers.size - 1
    }
    const rows = Array.from(order.subarray(at, at + atOnce), (row) => ({
      entry: entryOf(index, row, communes),
      words: Array.from(wordsOf(row), numberOf),
    }))
    yield { words: fresh, rows }
  }
}

function entryOf(index: MemberIndex, row: number, communes: readonly string[]): UnnamedEntry {
  const { at, ...entry } = index.entry(row)
  const from = index.sources[index.sourceOf[row] ?? -1]
  const communeCode = communes[index.communes[row] ?? -1]
  const closures = index.hours.closuresOf(index.hoursOf[row] ?? -1)
  return {
    ...entry,
    memberId: index.memberId(row),
    ...(from && { from }),
    ...(at && communeCode !== undefined && { at: { ...at, communeCode, closures } }),
  }
}
