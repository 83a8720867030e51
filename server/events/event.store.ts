import { expressionBuilder, sql, type SqlBool } from 'kysely'
import { ownJson } from '../base/json.js'
import type { Instant } from '../base/instant.js'
import type { Flag } from '../database/columns.js'
import { databaseNow, databaseNowPlus, engineOf } from '../database/dialect.js'
import type { Db, Tables, Tx } from '../database/tables.js'
import type { CoopEvent, EventType } from './event.js'
import { noticeOf, type Notice } from './notice.js'

/** The position after an event. On SQLite `xid` is always 0. */
export type Cursor = { readonly xid: number; readonly seq: number }

export type RecordedEvent = Cursor & { readonly subject: string; readonly event: CoopEvent }

export const isBehind = (one: Cursor, other: Cursor): boolean =>
  one.xid < other.xid || (one.xid === other.xid && one.seq < other.seq)

type Row = { seq: number; xid: number; subject: string; payload: string }

function fromRow(row: Row): RecordedEvent {
  return { seq: row.seq, xid: row.xid, subject: row.subject, event: ownJson<CoopEvent>(row.payload) }
}

/** No older transaction can bring an event any more. */
const isSettled = sql<SqlBool>`(xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint)`

/**
 * PostgreSQL's oldest open transaction may be of another database of the same server, with no end in sight: those that are surely
 * elsewhere are left out. The snapshot is the one by which the rows are read, or what has just ended would be missed; the list of
 * connections is read once a transaction, so that all of a statement has settled alike.
 */
const isSettledHere = sql<SqlBool>`(
  xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
  or xid < (
    select coalesce(min(open::text::bigint), pg_snapshot_xmax(pg_current_snapshot())::text::bigint)
    from pg_snapshot_xip(pg_current_snapshot()) as open
    where not exists (
      select from pg_stat_activity
      where backend_xid = open::xid and datname <> current_database()
    )
  )
)`

const columns = ['seq', 'xid', 'subject', 'payload'] as const
const nothing = sql<string>`''`

type Wanted = {
  readonly types: readonly EventType[]
  readonly limit: number
  /**
   * Something has waited already: another database's transactions are told from ours, which takes PostgreSQL more time than all the
   * rest of the statement, so that who waits for nothing, or for a moment, does not ask for it.
   */
  readonly hasWaited?: boolean
}

/**
 * PostgreSQL commits out of order: a row of a transaction older than one still open could appear behind the cursor
 * later, so only events that have settled are read. `isWaiting`: there are more above them. `last`: of whatever type, where one
 * may go on from when there are none; one statement answers both, since what has settled for one may not have for the next.
 */
export async function eventsAfter(
  db: Db,
  after: Cursor,
  { types, limit, hasWaited = false }: Wanted,
): Promise<{ readonly events: readonly RecordedEvent[]; readonly isWaiting: boolean; readonly last: Cursor }> {
  const isSqlite = engineOf(db) === 'sqlite'
  const part = expressionBuilder<Tables, never>()
  const ofTypes = part
    .selectFrom('outbox_event')
    .select(columns)
    .where('type', 'in', [...types])
    .limit(limit)
  const wanted = isSqlite
    ? ofTypes
        .select(sql<Flag>`1`.as('settled'))
        .where('seq', '>', after.seq)
        .orderBy('seq')
    : ofTypes
        .select(sql<Flag>`${hasWaited ? isSettledHere : isSettled}::int`.as('settled'))
        // A row comparison, so that the index gives the start.
        .where(sql<SqlBool>`(xid, seq) > (${after.xid}, ${after.seq})`)
        .orderBy('xid')
        .orderBy('seq')
  const newest = isSqlite
    ? part.selectFrom('outbox_event').select([sql<number>`coalesce(max(seq), 0)`.as('seq'), sql<number>`0`.as('xid')])
    : newestSettled(part, hasWaited ? isSettledHere : isSettled)
  const rows = await db
    .selectFrom(wanted.as('wanted'))
    .select([...columns, 'settled', sql<Flag>`0`.as('is_last')])
    .unionAll(
      part
        .selectFrom(newest.as('newest'))
        .select(['seq', 'xid', nothing.as('subject'), nothing.as('payload'), sql<Flag>`1`.as('settled')])
        .select(sql<Flag>`1`.as('is_last')),
    )
    .orderBy('is_last')
    .orderBy('xid')
    .orderBy('seq')
    .execute()
  const above = rows.filter((row) => !row.is_last)
  const settled = above.filter((row) => row.settled)
  const { xid = 0, seq = 0 } = rows.find((row) => row.is_last) ?? {}
  return { events: settled.map(fromRow), isWaiting: settled.length < above.length, last: { xid, seq } }
}

const newestSettled = (of: Pick<Db, 'selectFrom'>, isPast: typeof isSettled) =>
  of
    .selectFrom('outbox_event')
    .select(['seq', 'xid'])
    .where(isPast)
    .orderBy('xid', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)

/** Of those of before that moment, where one is given. */
export async function lastSettled(db: Db, before?: Instant): Promise<Cursor | undefined> {
  const newest =
    engineOf(db) === 'sqlite'
      ? db.selectFrom('outbox_event').select(['seq', 'xid']).orderBy('seq', 'desc').limit(1)
      : newestSettled(db, isSettledHere)
  return (before === undefined ? newest : newest.where('occurred_at', '<', before)).executeTakeFirst()
}

/**
 * A dump restored into another PostgreSQL has transaction numbers that this one has not reached: new events would stand
 * before the followers' cursors and never be read. The old numbers are moved below all new ones, in their order.
 * Returns whether there was anything to do.
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

/** Only for dropping cached answers, where neither order nor gaps matter. */
export async function noticesAbove(
  db: Db,
  seq: number,
  most: number,
): Promise<{ readonly notices: readonly Notice[]; readonly last: number }> {
  const rows = await db
    .selectFrom('outbox_event')
    .select(['seq', 'payload'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(most)
    .execute()
  return { notices: rows.map(({ payload }) => noticeOf(ownJson<CoopEvent>(payload))), last: rows.at(-1)?.seq ?? seq }
}

export async function cursorOf(db: Db, name: string): Promise<Cursor | undefined> {
  const row = await db
    .selectFrom('follower')
    .select(['cursor_xid', 'cursor_seq'])
    .where('name', '=', name)
    .executeTakeFirst()
  return row && { xid: row.cursor_xid, seq: row.cursor_seq }
}

export async function introduce(db: Db, name: string): Promise<Cursor> {
  await db
    .insertInto('follower')
    .values({ name, cursor_xid: 0, cursor_seq: 0, holder: null, lease_until: databaseNow(engineOf(db)) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return { xid: 0, seq: 0 }
}

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

/** False when the lease was lost: what was handled will be handled again by its new holder. */
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

/** A follower that is missing here is taken to want every event. */
export type Wants = Readonly<Record<string, readonly EventType[]>>

export async function purgeEvents(db: Db, before: Instant, wants: Wants = {}): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('outbox_event')
    .where('occurred_at', '<', before)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('follower')
            .select('name')
            .where(sql<SqlBool>`(cursor_xid, cursor_seq) < (outbox_event.xid, outbox_event.seq)`)
            .where((eb) =>
              eb.and(
                Object.entries(wants).map(([name, types]) =>
                  eb.or([eb('name', '<>', name), eb('outbox_event.type', 'in', [...types])]),
                ),
              ),
            ),
        ),
      ),
    )
    .where('seq', 'not in', (eb) => eb.selectFrom('parked_event').select('seq'))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
