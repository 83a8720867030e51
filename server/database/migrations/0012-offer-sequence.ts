import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** How often an offer's state has changed: two who change it at once are told apart. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('offer')
    .addColumn('sequence', c.integer, (col) => col.notNull().defaultTo(0))
    .execute()
}
