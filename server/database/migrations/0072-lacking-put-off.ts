import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Who does not want to read for a while what others look for in vain. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('lacking_put_off')
    .addColumn('account_id', c.text, (col) => col.primaryKey().notNull().references('account.id').onDelete('cascade'))
    .addColumn('put_off_at', c.instant, (col) => col.notNull())
    .execute()
}
