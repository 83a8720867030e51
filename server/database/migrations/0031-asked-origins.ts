import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Origins that a webmaster added and has not proven yet; two webmasters at once learn of each other. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('site')
    .addColumn('sequence', c.integer, (col) => col.notNull().defaultTo(0))
    .execute()

  await db.schema
    .createTable('asked_origin')
    .addColumn('site_id', c.text, (col) => col.notNull().references('site.id').onDelete('cascade'))
    .addColumn('origin', c.text, (col) => col.notNull())
    .addColumn('until', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('asked_origin_once', ['site_id', 'origin'])
    .execute()
  await db.schema.createIndex('asked_origin_until').on('asked_origin').column('until').execute()
}
