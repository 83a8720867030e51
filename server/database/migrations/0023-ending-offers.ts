import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Whoever published an offer is told once that it ends. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('offer').addColumn('end_told', c.instant).execute()
}
