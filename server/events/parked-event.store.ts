import type { Instant } from '../base/instant.js'
import type { Db } from '../database/tables.js'

export type ParkedEvent = { readonly seq: number; readonly subject: string; readonly tries: number }

function owed(db: Db, follower: string) {
  return db.selectFrom('parked_event').where('follower', '=', follower).where('dead', '=', 0)
}

export async function firstParked(
  db: Db,
  follower: string,
  limit: number,
): Promise<(ParkedEvent & { readonly nextTryAt: Instant })[]> {
  const rows = await owed(db, follower)
    .select(['seq', 'subject', 'tries', 'next_try_at'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('parked_event as older')
            .select('older.seq')
            .whereRef('older.follower', '=', 'parked_event.follower')
            .whereRef('older.subject', '=', 'parked_event.subject')
            .whereRef('older.seq', '<', 'parked_event.seq')
            .where('older.dead', '=', 0),
        ),
      ),
    )
    .orderBy('next_try_at')
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(({ next_try_at: nextTryAt, ...parked }) => ({ ...parked, nextTryAt }))
}

export async function nextParked(db: Db, follower: string, subject: string): Promise<ParkedEvent | undefined> {
  return owed(db, follower)
    .select(['seq', 'subject', 'tries'])
    .where('subject', '=', subject)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
}

/** Later events of these subjects must wait. */
export async function parkedSubjects(db: Db, follower: string): Promise<Set<string>> {
  const rows = await owed(db, follower).select('subject').distinct().execute()
  return new Set(rows.map(({ subject }) => subject))
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

/** Tried by one of these followers, and to be tried again. */
export async function countRetried(db: Db, followers: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom('parked_event')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('follower', 'in', [...followers])
    .where('dead', '=', 0)
    .where('tries', '>', 0)
    .executeTakeFirstOrThrow()
  return Number(count)
}

type DeadLetter = {
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

export async function replayDeadLetters(db: Db, now: Instant): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('parked_event')
    .set({ dead: 0, tries: 0, next_try_at: now })
    .where('dead', '=', 1)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
