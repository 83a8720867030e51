import type { Db } from '../database/tables.js'
import { rowsOf } from './vocabulary.store.js'
import { stemsOf } from './words.js'

/**
 * How the vocabulary writes words by which things are looked for: « echell » is « échelle ». What it does not know is left out,
 * since it may be anything that somebody typed, a name too.
 */
export async function thingsWritten(db: Db, stems: readonly string[]): Promise<Map<string, string>> {
  if (stems.length === 0) return new Map()
  const asked = new Set(stems)
  const { words } = await rowsOf(db, 'fr')
  const written = words.flatMap(({ word }) => {
    const [stem, ...others] = stemsOf(word)
    return stem !== undefined && others.length === 0 && asked.has(stem) ? [[stem, word] as const] : []
  })
  return new Map(written.toReversed())
}
