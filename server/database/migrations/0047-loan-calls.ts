import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** What is a week late: who gave it asks the site's moderators to help, who say what came of it. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('loan_call')
    .addColumn('loan_id', c.text, (col) => col.notNull().primaryKey().references('loan.id').onDelete('cascade'))
    .addColumn('words', c.text, (col) => col.notNull())
    .addColumn('asked_at', c.instant, (col) => col.notNull())
    .addColumn('answer', c.text)
    .addColumn('ended_at', c.instant)
    .execute()
}
