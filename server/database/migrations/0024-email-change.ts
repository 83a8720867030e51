import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A person's address is changed in two steps. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('email_change')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id').onDelete('cascade'))
    .addColumn('old_email', c.text, (col) => col.notNull())
    .addColumn('new_email', c.text, (col) => col.notNull())
    .addColumn('language', c.text, (col) => col.notNull())
    .addColumn('tries', c.integer, (col) => col.notNull())
    .addColumn('code_until', c.instant, (col) => col.notNull())
    .addColumn('applies_at', c.instant)
    .addColumn('ended_at', c.instant)
    .addColumn('outcome', c.text)
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('email_change_account').on('email_change').columns(['account_id', 'ended_at']).execute()
  await db.schema.createIndex('email_change_due').on('email_change').columns(['ended_at', 'applies_at']).execute()
}
