import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** From the page of a partner one goes on to a page of ours without a second code. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('session')
    .addColumn('parent_id', c.text, (col) => col.references('session.id').onDelete('cascade'))
    .execute()
  await db.schema.createIndex('session_parent').on('session').column('parent_id').execute()
  await db.schema
    .createTable('session_pass')
    .addColumn('token_hash', c.text, (col) => col.primaryKey().notNull())
    .addColumn('session_id', c.text, (col) => col.notNull().references('session.id').onDelete('cascade'))
    .addColumn('made_at', c.instant, (col) => col.notNull())
    .addColumn('expires_at', c.instant, (col) => col.notNull())
    .addColumn('taken_at', c.instant)
    .addColumn('taken_session_id', c.text)
    .execute()
  await db.schema.createIndex('session_pass_session').on('session_pass').column('session_id').execute()
}
