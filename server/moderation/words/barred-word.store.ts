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

/** False when it is in the list already. */
export async function insertBarredWord(tx: Tx, word: BarredWord): Promise<boolean> {
  const inserted = await tx
    .insertInto('barred_word')
    .values(word)
    .onConflict((conflict) => conflict.doNothing())
    .returning('word')
    .executeTakeFirst()
  return inserted !== undefined
}

/** False when it is no more as it was seen. */
export async function deleteBarredWord(tx: Tx, { word, does, reason }: BarredWord): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('barred_word')
    .where('word', '=', word)
    .where('does', '=', does)
    .where('reason', '=', reason)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
