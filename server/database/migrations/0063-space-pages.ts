import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** The page of a partner that holds what is one's own. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('site').addColumn('space_page', c.text).execute()
}
