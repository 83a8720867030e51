import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** What a person does not show of themselves to those who lend, give or take. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('account')
    .addColumn('hidden_facts', c.text, (col) => col.notNull().defaultTo('[]'))
    .execute()
}
