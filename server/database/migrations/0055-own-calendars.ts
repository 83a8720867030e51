import { sql, type Kysely } from 'kysely'
import type { Columns, Engine } from '../columns.js'

/** Each person of a workshop has an address of its calendar, which ends with their role; the one for all says so for a month. */
export async function up(db: Kysely<unknown>, c: Columns, engine: Engine): Promise<void> {
  await db.schema
    .createTable('workshop_calendar')
    .addColumn('repairer_id', c.text, (col) => col.notNull().references('repairer.id').onDelete('cascade'))
    .addColumn('role_id', c.text, (col) => col.notNull().references('role.id').onDelete('cascade'))
    .addColumn('key', c.text, (col) => col.notNull())
    .addColumn('made_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('workshop_calendar_pk', ['repairer_id', 'role_id'])
    .execute()
  await db.schema.createIndex('workshop_calendar_role').on('workshop_calendar').column('role_id').execute()
  await db.schema.alterTable('repairer').addColumn('calendar_ends_at', c.instant).execute()
  const inThirtyDays =
    engine === 'postgres' ? sql`now() + interval '30 days'` : sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+30 days')`
  await sql`update repairer set calendar_ends_at = ${inThirtyDays} where calendar_key is not null`.execute(db)
}
