import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Since when no mail has left: one row while the mail server takes none. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('mail_outage')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('since', c.instant, (col) => col.notNull())
    .execute()
}
