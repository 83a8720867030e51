import { sql, type QueryExecutorProvider } from 'kysely'

/** The words of an offer say where they stand: whoever follows the categories folds all offers anew, behind this event. */
export async function up(db: QueryExecutorProvider): Promise<void> {
  await sql`
    insert into outbox_event(type, subject, payload, occurred_at)
    select 'categories.changed', 'categories', '{"type":"categories.changed"}', max(updated_at)
    from offer having count(*) > 0`.execute(db)
}
