import { sql } from 'kysely'
import type { Instant } from '../base/instant.js'
import { engineOf } from '../database/dialect.js'
import type { Tx } from '../database/tables.js'
import { subjectOf, type CoopEvent, type EventType } from './event.js'

/** The channel on which PostgreSQL tells every process what has been committed. */
export const channel = 'coop_event'

const recorded = new WeakMap<Tx, EventType[]>()

/** Writes an event in the transaction of its change: they are there together or not at all. */
export async function record(tx: Tx, now: Instant, event: CoopEvent): Promise<void> {
  const { type } = event
  await tx
    .insertInto('outbox_event')
    .values({ type, subject: subjectOf(event), payload: JSON.stringify(event), occurred_at: now })
    .execute()
  // PostgreSQL delivers it at commit, and once when it is said twice in a transaction.
  if (engineOf(tx) === 'postgres') await sql`select pg_notify(${channel}, ${type})`.execute(tx)
  recorded.set(tx, [...(recorded.get(tx) ?? []), type])
}

/** What this transaction has recorded, so that its own process need not wait to be told. */
export function recordedIn(tx: Tx): readonly EventType[] {
  return recorded.get(tx) ?? []
}
