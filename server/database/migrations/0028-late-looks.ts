import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Who looks at offers is reminded once of each that waits too long. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('offer').addColumn('look_told', c.instant).execute()
}
