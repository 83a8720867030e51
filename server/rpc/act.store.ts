import { sql } from 'kysely'
import { msOf, toInstant, type Instant } from '../base/instant.js'
import type { Tx } from '../database/tables.js'

/** Counts one more act in its window and returns how many there are now. */
export async function countAct(
  tx: Tx,
  { act, who, windowMs }: { act: string; who: string; windowMs: number },
  now: Instant,
): Promise<{ count: number; secondsLeft: number }> {
  const startsAt = Math.floor(msOf(now) / windowMs) * windowMs
  const row = await tx
    .insertInto('act_count')
    .values({ act, who, window_starts_at: toInstant(startsAt), count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['act', 'who', 'window_starts_at']).doUpdateSet({ count: sql<number>`act_count.count + 1` }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return { count: row.count, secondsLeft: Math.ceil((startsAt + windowMs - msOf(now)) / 1000) }
}

export type KeptAct = { readonly procedure: string; readonly inputHash: string; readonly answer: string | null }

/**
 * Takes a key for this transaction. Undefined: it is ours. Otherwise what was done with it; a transaction that holds the
 * same key and has not ended is waited for (the unique key on PostgreSQL, the one writer on SQLite).
 */
export async function takeKey(
  tx: Tx,
  taken: { key: string; procedure: string; inputHash: string },
  now: Instant,
): Promise<KeptAct | undefined> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('idempotency_key')
    .values({ key: taken.key, procedure: taken.procedure, input_hash: taken.inputHash, answer: null, created_at: now })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) return undefined
  const row = await tx
    .selectFrom('idempotency_key')
    .select(['procedure', 'input_hash', 'answer', 'created_at'])
    .where('key', '=', taken.key)
    .executeTakeFirst()
  return row && { procedure: row.procedure, inputHash: row.input_hash, answer: row.answer }
}

export async function keepAnswer(tx: Tx, key: string, answer: string): Promise<void> {
  await tx.updateTable('idempotency_key').set({ answer }).where('key', '=', key).execute()
}

/** Keys live a day, counts as long as their window can last. */
export async function purgeActs(tx: Tx, before: Instant): Promise<number> {
  const keys = await tx.deleteFrom('idempotency_key').where('created_at', '<', before).executeTakeFirst()
  const counts = await tx.deleteFrom('act_count').where('window_starts_at', '<', before).executeTakeFirst()
  return Number(keys.numDeletedRows + counts.numDeletedRows)
}
