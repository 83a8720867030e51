import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** While another hour is proposed: the one that was fixed before stays unless it is agreed to. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('appointment')
    .addColumn('stands', c.flag, (col) => col.notNull().defaultTo(0))
    .execute()
}
