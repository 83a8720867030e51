import type { Db } from '../../database/tables.js'

const noEvent = 'none'

/**
 * By what a database is known again, and known to go on from what it was: its newest event, or where there is none any more,
 * how many members and places it has and which changed last.
 */
export async function lastOf(db: Db): Promise<string> {
  return (await eventIn(db)) ?? (await stateOf(db))
}

export async function goesOnFrom(db: Db, last: string): Promise<boolean> {
  const now = last.startsWith(noEvent) ? await stateOf(db) : await eventIn(db, Number(last.split(' ', 1)))
  return now === last
}

async function eventIn(db: Db, seq?: number): Promise<string | undefined> {
  const events = db.selectFrom('outbox_event').select(['seq', 'xid', 'payload', 'occurred_at']).limit(1)
  const row = await (
    seq === undefined ? events.orderBy('seq', 'desc') : events.where('seq', '=', seq)
  ).executeTakeFirst()
  return row && [row.seq, row.xid, row.payload, row.occurred_at].join(' ')
}

async function stateOf(db: Db): Promise<string> {
  const states = await Promise.all(
    (['member', 'place'] as const).map((table) =>
      db
        .selectFrom(table)
        .select(({ fn }) => [fn.countAll().as('many'), fn.max('id').as('last'), fn.max('updated_at').as('changed')])
        .executeTakeFirstOrThrow(),
    ),
  )
  return [noEvent, ...states.flatMap(({ many, last, changed }) => [many, last, changed])].join(' ')
}
