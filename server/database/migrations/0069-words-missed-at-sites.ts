import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** What was looked for in vain, by site: neighbours may have what is lacking there. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('site_missed_word')
    .addColumn('site_id', c.text, (col) => col.notNull().references('site.id').onDelete('cascade'))
    .addColumn('week', c.day, (col) => col.notNull())
    .addColumn('word', c.text, (col) => col.notNull())
    .addColumn('times', c.integer, (col) => col.notNull())
    .addPrimaryKeyConstraint('site_missed_word_once', ['week', 'site_id', 'word'])
    .execute()
}
