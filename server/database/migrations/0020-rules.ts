import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** The network's rules, version by version, and the words that it bars from offers. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('rules')
    .addColumn('version', c.text, (col) => col.primaryKey().notNull())
    .addColumn('text_fr', c.text, (col) => col.notNull())
    .addColumn('text_en', c.text)
    .addColumn('published_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema
    .createTable('barred_word')
    .addColumn('word', c.text, (col) => col.primaryKey().notNull())
    .addColumn('does', c.text, (col) => col.notNull())
    .addColumn('reason', c.text, (col) => col.notNull())
    .execute()
}
