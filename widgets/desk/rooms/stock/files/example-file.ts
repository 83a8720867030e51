import type { Language } from '../../../../shared/locale.js'
import type { StockRoomFacts } from '../stock.js'
import type { FilesStrings } from './files.strings.js'

/** Two objects in the columns that our own files have, to be filled in: with a semicolon, as spreadsheets in French want it. */
export function exampleFile(words: FilesStrings, { categories, places }: StockRoomFacts, language: Language): string {
  const { heads, conditions, kinds, states } = words.stock
  const [drill = '', bits = '', tent = ''] = words.examples
  const named = categories.filter(({ id }) => !categories.some(({ parent }) => parent === id))
  const [first = '', second = ''] = named.map(({ name }) => name[language])
  const place = places[0]?.name ?? ''
  const lines = [
    heads.slice(0, -1),
    ['A-1', '', drill, kinds.lend, first, conditions.good, states.shown, '', place, '40', '7', bits, 'a-1.jpg', ''],
    ['A-2', 'A-1', drill, '', '', conditions.worn, states.shown, '', '', '', '', '', '', ''],
    ['', '', tent, kinds.give, second, '', '', '', place, '', '', '', '', ''],
  ]
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`
}

const cell = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
