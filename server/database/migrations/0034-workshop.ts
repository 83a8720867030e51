import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/**
 * Two people who change a workshop at once learn of each other; all visits as one calendar under a secret address; visits
 * of people without an account, whom the workshop enters itself.
 */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('repairer')
    .addColumn('sequence', c.integer, (col) => col.notNull().defaultTo(0))
    .execute()
  await db.schema.alterTable('repairer').addColumn('calendar_key', c.text).execute()
  await db.schema
    .alterTable('appointment')
    .alterColumn('account_id', (col) => col.dropNotNull())
    .execute()
  await db.schema.alterTable('appointment').addColumn('contact_email', c.text).execute()
}
