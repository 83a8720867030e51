import type { VocabularyRow } from '../check-row.js'
import type { WireRow } from './vocabulary-list.wire.js'

export function toWire(row: VocabularyRow): WireRow {
  const { language } = row
  if ('said' in row) return { language, said: row.said, meant: row.meant }
  return { language, kind: row.subject.kind, id: row.subject.id, word: row.word }
}

export function fromWire(row: WireRow): VocabularyRow {
  if ('said' in row) return row
  const { language, kind, id, word } = row
  return { language, subject: { kind, id }, word }
}

/** « nounou → garde d’enfants ». */
export const titleOf = (row: VocabularyRow): string =>
  'said' in row ? `${row.said} → ${row.meant}` : `${row.word} → ${row.subject.id}`
