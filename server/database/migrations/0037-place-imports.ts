import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A file of places that the network takes in at the desk: tried first, then applied. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('place_import')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('account_id', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('format', c.text, (col) => col.notNull())
    .addColumn('source', c.text, (col) => col.notNull())
    .addColumn('licence', c.text, (col) => col.notNull())
    .addColumn('usual_kind', c.text, (col) => col.notNull())
    .addColumn('content', c.text)
    .addColumn('status', c.text, (col) => col.notNull())
    .addColumn('report', c.json)
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('place_import_account').on('place_import').column('account_id').execute()
  await db.schema.createIndex('place_import_created').on('place_import').column('created_at').execute()
}
