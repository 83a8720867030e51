import { sql } from 'kysely'
import { ownJson } from '../base/json.js'
import type { Instant } from '../base/instant.js'
import { databaseNow, databaseNowPlus, engineOf } from '../database/dialect.js'
import type { Db } from '../database/tables.js'
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

export type ParkedEvent = {
  readonly seq: number
  readonly subject: string
  readonly tries: number
  readonly nextTryAt: Instant
}

/** What a follower still owes, oldest first. */
export async function parkedOf(db: Db, follower: string): Promise<ParkedEvent[]> {
  const rows = await db
    .selectFrom('parked_event')
    .select(['seq', 'subject', 'tries', 'next_try_at'])
    .where('follower', '=', follower)
    .where('dead', '=', 0)
    .orderBy('subject')
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({ seq: row.seq, subject: row.subject, tries: row.tries, nextTryAt: row.next_try_at }))
}

export async function park(
  db: Db,
  follower: string,
  event: { seq: number; subject: string; tries: number; nextTryAt: Instant; lastError: string; dead: boolean },
): Promise<void> {
  const changing = {
    tries: event.tries,
    next_try_at: event.nextTryAt,
    last_error: event.lastError,
    dead: event.dead ? (1 as const) : (0 as const),
  }
  await db
    .insertInto('parked_event')
    .values({ follower, seq: event.seq, subject: event.subject, ...changing })
    .onConflict((conflict) => conflict.columns(['follower', 'seq']).doUpdateSet(changing))
    .execute()
}

export async function unpark(db: Db, follower: string, seq: number): Promise<void> {
  await db.deleteFrom('parked_event').where('follower', '=', follower).where('seq', '=', seq).execute()
}

export type DeadLetter = {
  readonly follower: string
  readonly seq: number
  readonly subject: string
  readonly lastError: string
}

export async function deadLetters(db: Db): Promise<DeadLetter[]> {
  const rows = await db
    .selectFrom('parked_event')
    .select(['follower', 'seq', 'subject', 'last_error'])
    .where('dead', '=', 1)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({ follower: row.follower, seq: row.seq, subject: row.subject, lastError: row.last_error }))
}

/** Gives dead letters another twenty tries. Returns how many. */
export async function replayDeadLetters(db: Db, now: Instant): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('parked_event')
    .set({ dead: 0, tries: 0, next_try_at: now })
    .where('dead', '=', 1)
    .executeTakeFirst()
  return Number(numUpdatedRows)
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
