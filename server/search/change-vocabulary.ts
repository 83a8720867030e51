import type { Language } from '../base/language.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { VocabularyRow } from './check-row.js'
import type { Rows } from './vocabulary.js'
import { deleteMeanings, deleteWords, insertMeanings, insertWords, raiseRevision } from './vocabulary.store.js'

export type VocabularyChange = { readonly add?: readonly VocabularyRow[]; readonly remove?: readonly VocabularyRow[] }

/**
 * Rows that are there already stay, and taking away a row that is not there does nothing. The next question is read with the
 * change.
 */
export async function changeVocabulary(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { add = [], remove = [] }: VocabularyChange,
): Promise<void> {
  // One order for all, so that two who write never wait for each other.
  for (const language of languagesOf([...add, ...remove]).toSorted()) {
    const [more, less] = [rowsIn(add, language), rowsIn(remove, language)]
    await raiseRevision(tx, language)
    await insertWords(tx, language, more.words)
    await insertMeanings(tx, language, more.meanings)
    await deleteWords(tx, language, less.words)
    await deleteMeanings(tx, language, less.meanings)
  }
  await record(tx, clock.now(), { type: 'vocabulary.changed' })
}

export const languagesOf = (rows: readonly VocabularyRow[]): Language[] => [
  ...new Set(rows.map(({ language }) => language)),
]

function rowsIn(rows: readonly VocabularyRow[], language: Language): Rows {
  const own = rows.filter((row) => row.language === language)
  return {
    words: own.flatMap((row) => ('said' in row ? [] : [row])),
    meanings: own.flatMap((row) => ('said' in row ? [row] : [])),
  }
}
