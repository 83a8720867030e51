import type { Language } from '../../../../../shared/locale.js'
import { filed, type FiledName } from '../../../../../words/offers/offer.fields.js'
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
    ['A-1', '', drill, kinds.lend, first, conditions.good, states.shown, '', place, ...lent, bits, 'a-1.jpg', ''],
    ['A-2', 'A-1', drill, '', '', conditions.worn, states.shown, '', '', ...unsaid, '', '', ''],
    ['', '', tent, kinds.give, second, '', '', '', place, ...unsaid, '', '', ''],
  ]
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`
}

const filling: Partial<Record<FiledName, string>> = { deposit: '40', days: '7' }
const lent = filed.map(({ file }) => filling[file] ?? '')
const unsaid = filed.map(() => '')

const cell = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
