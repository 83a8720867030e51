import { sql } from 'kysely'
import { addDays, msOf, toInstant, type Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'

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
 * Takes a key for this transaction. Undefined: it is ours, or was another's more than a day ago. Otherwise what was done
 * with it. A transaction that holds the same key and has not ended is waited for: by the row, which is locked also when
 * it is not updated, on PostgreSQL; by there being one writer on SQLite.
 */
export async function takeKey(
  tx: Tx,
  taken: { key: string; procedure: string; inputHash: string },
  now: Instant,
): Promise<KeptAct | undefined> {
  const fresh = { procedure: taken.procedure, input_hash: taken.inputHash, answer: null, created_at: now }
  const ours = await tx
    .insertInto('idempotency_key')
    .values({ key: taken.key, ...fresh })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet(fresh).where('idempotency_key.created_at', '<=', addDays(now, -1)),
    )
    .returning('key')
    .executeTakeFirst()
  if (ours) return undefined
  const row = await tx
    .selectFrom('idempotency_key')
    .select(['procedure', 'input_hash', 'answer'])
    .where('key', '=', taken.key)
    .executeTakeFirstOrThrow()
  return { procedure: row.procedure, inputHash: row.input_hash, answer: row.answer }
}

/** Whether something was done with it, as far as one can see from outside. */
export async function isKnownKey(db: Db, key: string): Promise<boolean> {
  return (await db.selectFrom('idempotency_key').select('key').where('key', '=', key).executeTakeFirst()) !== undefined
}

export async function keepAnswer(tx: Tx, key: string, answer: string | null): Promise<void> {
  await tx.updateTable('idempotency_key').set({ answer }).where('key', '=', key).execute()
}

/** Keys live a day, counts as long as their window can last. */
export async function purgeActs(tx: Tx, before: Instant): Promise<number> {
  const keys = await tx.deleteFrom('idempotency_key').where('created_at', '<', before).executeTakeFirst()
  const counts = await tx.deleteFrom('act_count').where('window_starts_at', '<', before).executeTakeFirst()
  return Number(keys.numDeletedRows + counts.numDeletedRows)
}
