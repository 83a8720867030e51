import type { Db, Tx } from '../../database/tables.js'
import type { BarredWord } from './barred-word.js'

export async function barredWords(db: Db): Promise<BarredWord[]> {
  return db.selectFrom('barred_word').selectAll().orderBy('word').execute()
}

/** The list as it is from now on. */
export async function replaceBarredWords(tx: Tx, words: readonly BarredWord[]): Promise<void> {
  await tx.deleteFrom('barred_word').execute()
  if (words.length > 0)
    await tx
      .insertInto('barred_word')
      .values([...words])
      .execute()
}
