import { sql, type Kysely } from 'kysely'

/** What waits for a moderator is found without going through all that was ever decided. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index report_waiting on report (subject_kind, subject_id, site_id, created_at, reason)
    where decided_at is null`.execute(db)
  await sql`create index hiding_present on hiding (subject_kind, subject_id) where lifted_at is null`.execute(db)
}
