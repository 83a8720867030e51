import type { Language } from '../base/language.js'
import type { Database } from '../database/open-database.js'
import type { Db } from '../database/tables.js'
import type { MutationContext } from '../rpc/context.js'
import { administerEach } from '../rpc/short-transactions.js'
import { changeVocabulary, languagesOf, type VocabularyChange } from './change-vocabulary.js'
import { rowKey, type VocabularyRow } from './check-row.js'
import { rowsOf } from './vocabulary.store.js'

type Taken = { readonly added: number; readonly known: number; readonly removed: number }

const atOnce = 500

/**
 * Takes in rows beside those that are there, in short transactions. With `whole` the rows are all that shall be said in their
 * languages, of their form: other words of subjects, or other meanings, go. Nobody else may change the vocabulary meanwhile.
 */
export async function importVocabulary(
  { database, clock }: { readonly database: Database } & Pick<MutationContext, 'clock'>,
  rows: readonly VocabularyRow[],
  { whole = false, dryRun = false }: { readonly whole?: boolean; readonly dryRun?: boolean } = {},
): Promise<Taken> {
  const there = await allRows(database.reader, languagesOf(rows))
  const [known, given] = [there, rows].map((some) => new Set(some.map(rowKey)))
  const add = rows.filter((row) => !known?.has(rowKey(row)))
  const forms = new Set(rows.map(formOf))
  const remove = whole ? there.filter((row) => forms.has(formOf(row)) && !given?.has(rowKey(row))) : []
  if (!dryRun) {
    const changes: VocabularyChange[] = [
      ...chunks(add).map((some) => ({ add: some })),
      ...chunks(remove).map((some) => ({ remove: some })),
    ]
    await administerEach(database, changes, (tx, change) => changeVocabulary({ tx, clock }, change))
  }
  return { added: add.length, known: rows.length - add.length, removed: remove.length }
}

/** The table and the language that a row goes to. */
const formOf = (row: VocabularyRow): string => `${row.language} ${'said' in row ? 'meanings' : row.subject.kind}`

/** Every row of these languages. */
export async function allRows(db: Db, languages: readonly Language[]): Promise<VocabularyRow[]> {
  const all: VocabularyRow[] = []
  for (const language of languages) {
    const { words, meanings } = await rowsOf(db, language)
    all.push(...words.map((word) => ({ language, ...word })), ...meanings.map((meaning) => ({ language, ...meaning })))
  }
  return all
}

function chunks(rows: readonly VocabularyRow[]): VocabularyRow[][] {
  return Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, at) => rows.slice(at * atOnce, (at + 1) * atOnce))
}
