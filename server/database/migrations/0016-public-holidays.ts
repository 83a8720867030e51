import { sql, type Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A repairer says whether public holidays are worked: until then, they are not. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('repairer')
    .addColumn('works_holidays', c.flag, (col) => col.notNull().defaultTo(0))
    .execute()
  // Stale, so that the first free times are computed anew.
  await sql`update repairer set first_free_until = '1970-01-01T00:00:00.000Z'`.execute(db)
}
