import { sql } from 'kysely'
import { ownJson } from '../base/json.js'
import type { Instant } from '../base/instant.js'
import { databaseNow, databaseNowPlus, engineOf } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import type { CoopEvent } from './event.js'

/** A follower stands after this event. On SQLite `xid` is 0 throughout. */
export type Cursor = { readonly xid: number; readonly seq: number }

/** `type` and the rest of the event, with where it stands. */
export type RecordedEvent = Cursor & { readonly subject: string; readonly event: CoopEvent }

type Row = { seq: number; xid: number; subject: string; payload: string }

function fromRow(row: Row): RecordedEvent {
  return { seq: row.seq, xid: row.xid, subject: row.subject, event: ownJson<CoopEvent>(row.payload) }
}

/**
 * What comes after a cursor, in order. PostgreSQL commits out of the order of ids: a row of a transaction that is older
 * than one still open could appear behind the cursor later, so only what lies below the oldest open one is read.
 */
export async function eventsAfter(db: Db, after: Cursor, limit: number): Promise<RecordedEvent[]> {
  const query = db
    .selectFrom('outbox_event')
    .select(['seq', 'xid', 'subject', 'payload'])
    .where((eb) => eb.or([eb('xid', '>', after.xid), eb.and([eb('xid', '=', after.xid), eb('seq', '>', after.seq)])]))
    .orderBy('xid')
    .orderBy('seq')
    .limit(limit)
  const settled =
    engineOf(db) === 'postgres'
      ? query.where('xid', '<', sql<number>`pg_snapshot_xmin(pg_current_snapshot())::text::bigint`)
      : query
  return (await settled.execute()).map(fromRow)
}

/**
 * A dump read into another PostgreSQL brings numbers of transactions that this one has not reached: what happens here
 * would stand before what every follower has passed, and never be seen. The old numbers go below all new ones, in their
 * order. Returns whether there was anything to do.
 */
export async function comeFromElsewhere(tx: Tx): Promise<boolean> {
  if (engineOf(tx) !== 'postgres') return false
  const { rows } = await sql<{ shift: number }>`
    select highest + 1 as shift
    from (select greatest((select max(xid) from outbox_event), (select max(cursor_xid) from follower)) as highest) as known
    where highest >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`.execute(tx)
  const [found] = rows
  if (!found) return false
  await tx
    .updateTable('outbox_event')
    .set((eb) => ({ xid: eb('xid', '-', found.shift) }))
    .execute()
  await tx
    .updateTable('follower')
    .set((eb) => ({ cursor_xid: eb('cursor_xid', '-', found.shift) }))
    .execute()
  return true
}

export async function eventAt(db: Db, seq: number): Promise<RecordedEvent | undefined> {
  const row = await db
    .selectFrom('outbox_event')
    .select(['seq', 'xid', 'subject', 'payload'])
    .where('seq', '=', seq)
    .executeTakeFirst()
  return row && fromRow(row)
}

export async function lastSeq(db: Db): Promise<number> {
  const row = await db
    .selectFrom('outbox_event')
    .select((eb) => eb.fn.max('seq').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}

/** The kinds of events numbered above `seq`, for dropping kept answers: order and gaps do not matter there. */
export async function typesAbove(db: Db, seq: number): Promise<{ types: string[]; last: number }> {
  const rows = await db.selectFrom('outbox_event').select(['seq', 'type']).where('seq', '>', seq).execute()
  const types = [...new Set(rows.map((row) => row.type))]
  return { types, last: rows.reduce((last, row) => Math.max(last, row.seq), seq) }
}

/** Where a follower stands; undefined before its first event. */
export async function cursorOf(db: Db, name: string): Promise<Cursor | undefined> {
  const row = await db
    .selectFrom('follower')
    .select(['cursor_xid', 'cursor_seq'])
    .where('name', '=', name)
    .executeTakeFirst()
  return row && { xid: row.cursor_xid, seq: row.cursor_seq }
}

/** A follower that is new stands before the first event. */
export async function introduce(db: Db, name: string): Promise<void> {
  await db
    .insertInto('follower')
    .values({ name, cursor_xid: 0, cursor_seq: 0, holder: null, lease_until: databaseNow(engineOf(db)) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
}

/** Takes or renews the lease of a follower; undefined when another process holds it. */
export async function takeLease(
  db: Db,
  name: string,
  { holder, leaseMs }: { holder: string; leaseMs: number },
): Promise<Cursor | undefined> {
  const engine = engineOf(db)
  const row = await db
    .updateTable('follower')
    .set({ holder, lease_until: databaseNowPlus(engine, leaseMs) })
    .where('name', '=', name)
    .where((eb) =>
      eb.or([eb('holder', 'is', null), eb('holder', '=', holder), eb('lease_until', '<', databaseNow(engine))]),
    )
    .returning(['cursor_xid', 'cursor_seq'])
    .executeTakeFirst()
  return row && { xid: row.cursor_xid, seq: row.cursor_seq }
}

/** False when the lease was lost meanwhile: then what was handled will be handled again by the other. */
export async function moveCursor(
  db: Db,
  name: string,
  { holder, to }: { holder: string; to: Cursor },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('follower')
    .set({ cursor_xid: to.xid, cursor_seq: to.seq })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function releaseLease(db: Db, name: string, holder: string): Promise<void> {
  await db.updateTable('follower').set({ holder: null }).where('name', '=', name).where('holder', '=', holder).execute()
}

/** What every follower has passed and nobody still owes, older than `before`. Returns how many went. */
export async function purgeEvents(db: Db, before: Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('outbox_event')
    .where('occurred_at', '<', before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('follower')
            .select('name')
            .where((inner) =>
              inner.or([
                inner('cursor_xid', '<', inner.ref('outbox_event.xid')),
                inner.and([
                  inner('cursor_xid', '=', inner.ref('outbox_event.xid')),
                  inner('cursor_seq', '<', inner.ref('outbox_event.seq')),
                ]),
              ]),
            ),
        ),
      ),
    )
    .where('seq', 'not in', (eb) => eb.selectFrom('parked_event').select('seq'))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
