import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Whoever has not been here for nearly two years is told before they are erased. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('account').addColumn('idle_told_at', c.instant).execute()
}
