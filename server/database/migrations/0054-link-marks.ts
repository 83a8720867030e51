import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Stands in the links of a person's loans: drawn anew, it ends those sent before. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('account').addColumn('link_mark', c.text).execute()
}
