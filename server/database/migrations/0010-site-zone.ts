import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A site has a time zone; those that were there are in France. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('site')
    .addColumn('zone', c.text, (col) => col.notNull().defaultTo('Europe/Paris'))
    .execute()
}
