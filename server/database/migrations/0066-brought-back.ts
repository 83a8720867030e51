import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Since when who has a thing of a place says that they brought it back. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('loan').addColumn('brought_at', c.instant).execute()
}
