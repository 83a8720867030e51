import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { addDays, msOf, never, toInstant, type Instant } from '../base/instant.js'
import { rowsIn } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'

export type Counted = { readonly act: string; readonly who: string; readonly windowMs: number }

const columns = { act: 'text', who: 'text', starts_at: 'instant' } as const

const counting = writtenOnce((db, { json }: Slots<{ json: string }>) => ({
  // Without a `where`, SQLite would parse `on` as part of a join.
  compile: () =>
    sql<{ act: string; count: number }>`insert into act_count (act, who, window_starts_at, count)
      select c.act, c.who, c.starts_at, 1 from ${rowsIn(db, json, { name: 'c', columns })} where true
      on conflict (act, who, window_starts_at) do update set count = act_count.count + 1
      returning act, count`.compile(db),
}))

export async function countActs<Each extends Counted>(
  tx: Tx,
  counted: readonly Each[],
  now: Instant,
): Promise<(Each & { count: number; secondsLeft: number })[]> {
  const startOf = ({ windowMs }: Counted) => Math.floor(msOf(now) / windowMs) * windowMs
  const rows = counted.map((each) => ({ act: each.act, who: each.who, starts_at: toInstant(startOf(each)) }))
  const counts = new Map((await counting.all(tx, { json: JSON.stringify(rows) })).map(({ act, count }) => [act, count]))
  return counted.map((each) => {
    const secondsLeft = Math.ceil((startOf(each) + each.windowMs - msOf(now)) / 1000)
    return { ...each, count: counts.get(each.act) ?? 0, secondsLeft }
  })
}

/** How often so far, without counting once more. */
export async function countedSoFar(db: Db, { act, who, windowMs }: Counted, now: Instant): Promise<number> {
  const row = await db
    .selectFrom('act_count')
    .select('count')
    .where('act', '=', act)
    .where('who', '=', who)
    .where('window_starts_at', '=', toInstant(Math.floor(msOf(now) / windowMs) * windowMs))
    .executeTakeFirst()
  return row?.count ?? 0
}

type KeptAct = { readonly procedure: string; readonly inputHash: string; readonly answer: string | null }

type Taken = { key: string; procedure: string; inputHash: string; now: Instant; before: Instant }

const taking = writtenOnce((db, { key, procedure, inputHash, now, before }: Slots<Taken>) => {
  const fresh = { procedure, input_hash: inputHash, answer: null, created_at: now }
  return db
    .insertInto('idempotency_key')
    .values({ key, ...fresh })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet(fresh).where('idempotency_key.created_at', '<=', before),
    )
    .returning('key')
})

/**
 * Undefined when the key is new. Waits for an open transaction with the same key: PostgreSQL locks the row even when it
 * is not updated; SQLite has one writer.
 */
export async function takeKey(
  tx: Tx,
  taken: { key: string; procedure: string; inputHash: string },
  now: Instant,
): Promise<KeptAct | undefined> {
  if (await taking.first(tx, { ...taken, now, before: addDays(now, -1) })) return undefined
  const row = await tx
    .selectFrom('idempotency_key')
    .select(['procedure', 'input_hash', 'answer'])
    .where('key', '=', taken.key)
    .executeTakeFirstOrThrow()
  return { procedure: row.procedure, inputHash: row.input_hash, answer: row.answer }
}

/** Outside of a transaction, so it may miss one that is under way. */
export async function isKnownKey(db: Db, key: string): Promise<boolean> {
  return (await db.selectFrom('idempotency_key').select('key').where('key', '=', key).executeTakeFirst()) !== undefined
}

const keeping = writtenOnce((db, { key, answer }: Slots<{ key: string; answer: string | null }>) =>
  db.updateTable('idempotency_key').set({ answer }).where('key', '=', key),
)

export function keepAnswer(tx: Tx, key: string, answer: string | null): Promise<void> {
  return keeping.run(tx, { key, answer })
}

/** `before` is a day ago: keys are valid for a day, and the longest window of counts is a day. */
export async function purgeActs(tx: Tx, before: Instant): Promise<number> {
  const keys = await tx.deleteFrom('idempotency_key').where('created_at', '<', before).executeTakeFirst()
  const counts = await tx.deleteFrom('act_count').where('window_starts_at', '<', before).executeTakeFirst()
  return Number(keys.numDeletedRows + counts.numDeletedRows)
}

/** Writes more than what may be left over in half-empty pages, and takes it back. */
export async function claimSpace(tx: Tx): Promise<void> {
  const key = `room ${randomUUID()}`
  const row = { key, procedure: '', input_hash: '', answer: 'x'.repeat(65_536), created_at: never }
  await tx.insertInto('idempotency_key').values(row).execute()
  await tx.deleteFrom('idempotency_key').where('key', '=', key).execute()
}
