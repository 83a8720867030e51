import { sql, type Expression } from 'kysely'
import type { Instant } from '../base/instant.js'
import { engineOf } from '../database/dialect.js'
import type { Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { subjectOf, type CoopEvent, type EventType } from './event.js'
import { noticeOf, writeNotice, type Notice } from './notice.js'

export const channel = 'coop_event'

const recorded = new WeakMap<Tx, Notice[]>()

type Row = { type: EventType; subject: string; payload: string; occurred_at: Instant }

const recording = writtenOnce((db, { notice, ...row }: Slots<Row & { notice: string }>) =>
  engineOf(db) === 'postgres'
    ? db
        .insertInto('outbox_event')
        .values({ ...row, xid: afterItsForerunners(row.subject) })
        // Delivered at commit; equal notices of one transaction are delivered once.
        .returning(sql`pg_notify(${channel}, ${notice})`.as('notified'))
    : db.insertInto('outbox_event').values(row),
)

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
 * A transaction that waited for another's lock may have the lower number, though its change to the subject comes later.
 * So an event takes the highest number that its transaction can see for the subject.
 */
function afterItsForerunners(subject: Expression<string>) {
  return sql<number>`greatest(pg_current_xact_id()::text::bigint,
    (select max(xid) from outbox_event where subject = ${subject}))`
}

/** So that the own process need not wait for the notification. */
export function recordedIn(tx: Tx): readonly Notice[] {
  return recorded.get(tx) ?? []
}
