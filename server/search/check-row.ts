import type { Language } from '../base/language.js'
import { mostStems, stemKey, type SaidMeant, type SubjectWord } from './vocabulary.js'
import { stemsOf } from './words.js'

/** One row of the vocabulary of a language. */
export type VocabularyRow = { readonly language: Language } & (SubjectWord | SaidMeant)

/** Why a row cannot be looked for, or would say nothing. */
export type RowFault = 'empty' | 'too-long' | 'says-nothing' | 'means-itself'

/** No screen has room for more. */
const longest = 60

export function faultIn(row: VocabularyRow): RowFault | undefined {
  const texts = 'said' in row ? [row.said, row.meant] : [row.word]
  if (texts.includes('')) return 'empty'
  const stems = texts.map(stemsOf)
  if (texts.some((text) => text.length > longest) || stems.some(({ length }) => length > mostStems)) return 'too-long'
  if (stems.some(({ length }) => length === 0)) return 'says-nothing'
  const [said, meant] = stems.map(stemKey)
  return said === meant ? 'means-itself' : undefined
}

/** Two rows of one key are one row. */
export function rowKey(row: VocabularyRow): string {
  const { language } = row
  const cells = 'said' in row ? [row.said, row.meant] : [row.subject.kind, row.subject.id, row.word]
  return JSON.stringify([language, ...cells.map((cell) => cell.toLowerCase())])
}
