import { sql, type Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A service says for which bicycles; the first free times are kept for each kind of bicycle. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('repair_service').addColumn('bike_types', c.json).execute()
  await db.schema.alterTable('repairer_bike_type').addColumn('shortest_minutes', c.integer).execute()
  for (const column of ['first_at', 'second_at', 'third_at'])
    await db.schema.alterTable('repairer_bike_type').addColumn(column, c.instant).execute()
  await db.schema
    .alterTable('repairer')
    .addColumn('first_free_end', c.instant, (col) => col.notNull().defaultTo('9999-12-31T00:00:00.000Z'))
    .execute()
  await sql`update repairer_bike_type set shortest_minutes = coalesce(
    (select min(minutes) from repair_service s where s.repairer_id = repairer_bike_type.repairer_id),
    (select usual_minutes from repairer where repairer.id = repairer_bike_type.repairer_id))`.execute(db)
  // Stale, so that they are computed anew.
  await sql`update repairer set first_free_until = '1970-01-01T00:00:00.000Z'`.execute(db)
}
