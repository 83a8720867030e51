import { sql } from 'kysely'
import { engineOf } from '../database/dialect.js'
import type { Tx } from '../database/tables.js'
import { comeFromElsewhere } from './event.store.js'

const highest = sql<number>`(select max(n) from (
  select 1 as n union all select max(seq) from outbox_event union all select max(seq) from parked_event
  union all select max(cursor_seq) from follower) as numbers)`

/** New events are numbered after all that any follower knows: mails are identified by these numbers. */
export async function continueEvents(tx: Tx): Promise<void> {
  if (engineOf(tx) === 'postgres') {
    await sql`select setval(pg_get_serial_sequence('outbox_event', 'seq'), ${highest})`.execute(tx)
    await comeFromElsewhere(tx)
    return
  }
  const { rows } = await sql`select 1 from outbox_event where xid <> 0 union all
    select 1 from follower where cursor_xid <> 0 limit 1`.execute(tx)
  if (rows.length > 0) await numberByTurn(tx)
  await sql`delete from sqlite_sequence where name = 'outbox_event'`.execute(tx)
  await sql`insert into sqlite_sequence (name, seq) values ('outbox_event', ${highest})`.execute(tx)
}

/** PostgreSQL orders events by transaction and number, SQLite by number alone. */
async function numberByTurn(tx: Tx): Promise<void> {
  const { rows } = await sql<{ last: number }>`select ${highest} as last`.execute(tx)
  const last = rows[0]?.last ?? 0
  await sql`update follower set cursor_xid = 0, cursor_seq = ${last} +
    (select count(*) from outbox_event where (xid, seq) <= (follower.cursor_xid, follower.cursor_seq))`.execute(tx)
  await sql`update parked_event set seq = ${last} + (select count(*) from outbox_event join outbox_event as own
    on own.seq = parked_event.seq and (outbox_event.xid, outbox_event.seq) <= (own.xid, own.seq))
    where exists (select 1 from outbox_event where outbox_event.seq = parked_event.seq)`.execute(tx)
  await sql`update outbox_event set xid = 0, seq = ${last} + turns.turn
    from (select seq as was, row_number() over (order by xid, seq) as turn from outbox_event) as turns
    where outbox_event.seq = turns.was`.execute(tx)
}
