import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** What a person wants no mail of, and by which words they know a session again. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  for (const column of ['unreminded', 'unalerted'])
    await db.schema
      .alterTable('account')
      .addColumn(column, c.flag, (col) => col.notNull().defaultTo(0))
      .execute()
  for (const column of ['browser', 'device']) await db.schema.alterTable('session').addColumn(column, c.text).execute()
}
