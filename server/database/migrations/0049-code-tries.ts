import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** How often each side has tried the four digits of the other. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  for (const column of ['giver_code_tries', 'taker_code_tries'])
    await db.schema
      .alterTable('loan')
      .addColumn(column, c.integer, (col) => col.notNull().defaultTo(0))
      .execute()
}
