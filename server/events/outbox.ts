import { sql, type Expression } from 'kysely'
import type { Instant } from '../base/instant.js'
import { engineOf } from '../database/dialect.js'
import type { Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { subjectOf, type CoopEvent, type EventType } from './event.js'
import { noticeOf, writeNotice, type Notice } from './notice.js'

/** The channel on which PostgreSQL tells every process what has been committed. */
export const channel = 'coop_event'

const recorded = new WeakMap<Tx, Notice[]>()

type Row = { type: EventType; subject: string; payload: string; occurred_at: Instant }

const recording = writtenOnce((db, { notice, ...row }: Slots<Row & { notice: string }>) =>
  engineOf(db) === 'postgres'
    ? db
        .insertInto('outbox_event')
        .values({ ...row, xid: afterItsForerunners(row.subject) })
        // Delivered at commit, and once when it is said twice in a transaction.
        .returning(sql`pg_notify(${channel}, ${notice})`.as('told'))
    : db.insertInto('outbox_event').values(row),
)

/** Writes an event in the transaction of its change: they are there together or not at all. */
export async function record(tx: Tx, now: Instant, event: CoopEvent): Promise<void> {
  const { type } = event
  const row = { type, subject: subjectOf(event), payload: JSON.stringify(event), occurred_at: now }
  const notice = noticeOf(event)
  await recording.run(tx, { ...row, notice: writeNotice(notice) })
  const before = recorded.get(tx)
  if (before) before.push(notice)
  else recorded.set(tx, [notice])
}

/**
 * A transaction that waited for another one's lock may have begun before it: its number is lower, though what it does to
 * the subject comes after. So an event stands where its transaction does, or behind what its transaction could see.
 */
function afterItsForerunners(subject: Expression<string>) {
  return sql<number>`greatest(pg_current_xact_id()::text::bigint,
    (select max(xid) from outbox_event where subject = ${subject}))`
}

/** What this transaction has recorded, so that its own process need not wait to be told. */
export function recordedIn(tx: Tx): readonly Notice[] {
  return recorded.get(tx) ?? []
}
