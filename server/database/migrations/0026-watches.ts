import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Searches that somebody keeps, to be told of what is new. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('watch')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id').onDelete('cascade'))
    .addColumn('site_id', c.text, (col) => col.notNull().references('site.id').onDelete('cascade'))
    .addColumn('sought', c.json, (col) => col.notNull())
    .addColumn('seen', c.json, (col) => col.notNull())
    .addColumn('next_at', c.instant, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('watch_account').on('watch').column('account_id').execute()
  await db.schema.createIndex('watch_site').on('watch').column('site_id').execute()
  await db.schema.createIndex('watch_next').on('watch').column('next_at').execute()
}
