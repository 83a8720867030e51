import type { Language } from '../../../../../shared/language-of.js'
import { stockColumns, type StockColumn } from '../../../../../words/offers/stock-columns.js'
import type { StockRoomFacts } from '../stock.js'
import type { FilesStrings } from './files.strings.js'

/** Two objects in the columns that our own files have, to be filled in: with a semicolon, as spreadsheets in French want it. */
export function exampleFile(words: FilesStrings, { categories, places }: StockRoomFacts, language: Language): string {
  const { heads, conditions, kinds, states } = words.stock
  const [drill = '', bits = '', tent = ''] = words.examples
  const named = categories.filter(({ id }) => !categories.some(({ parent }) => parent === id))
  const [first = '', second = ''] = named.map(({ name }) => name[language])
  const place = places[0]?.name ?? ''
  const lines: readonly Partial<Record<StockColumn, string>>[] = [
    heads,
    {
      code: 'A-1',
      title: drill,
      kind: kinds.lend,
      category: first,
      condition: conditions.good,
      state: states.shown,
      place,
      deposit: '40',
      days: '7',
      description: bits,
      photos: 'a-1.jpg',
    },
    { code: 'A-2', copyOf: 'A-1', title: drill, condition: conditions.worn, state: states.shown },
    { title: tent, kind: kinds.give, category: second, place },
  ]
  const columns = stockColumns.filter((column) => column !== 'added')
  return `\uFEFF${lines.map((cells) => `${columns.map((column) => cell(cells[column] ?? '')).join(';')}\r\n`).join('')}`
}

const cell = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
