import type { Language } from '../base/language.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { Rows } from './vocabulary.js'
import { deleteMeanings, deleteWords, insertMeanings, insertWords, raiseRevision } from './vocabulary.store.js'

export type VocabularyChange = { readonly language: Language; readonly add?: Rows; readonly remove?: Rows }

const none: Rows = { words: [], meanings: [] }

/** What is there already stays, and what is not there is not missed. The next question is read with the change. */
export async function changeVocabulary(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { language, add = none, remove = none }: VocabularyChange,
): Promise<void> {
  await insertWords(tx, language, add.words)
  await insertMeanings(tx, language, add.meanings)
  await deleteWords(tx, language, remove.words)
  await deleteMeanings(tx, language, remove.meanings)
  await raiseRevision(tx, language)
  await record(tx, clock.now(), { type: 'vocabulary.changed' })
}
