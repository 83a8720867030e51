import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** What an object is made of. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('offer').addColumn('material', c.text).execute()
}
