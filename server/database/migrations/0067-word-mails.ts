import { sql, type Kysely } from 'kysely'

/** Words were mailed with all else of a loan: the follower that mails them by themselves goes on from there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`insert into follower (name, cursor_xid, cursor_seq, holder, lease_until)
    select 'word-mail', cursor_xid, cursor_seq, null, lease_until from follower
    where name in ('giver-loan-mail', 'taker-loan-mail')
    order by cursor_xid, cursor_seq
    limit 1`.execute(db)
}
