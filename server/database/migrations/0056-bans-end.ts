import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Who is kept from publishing may be so until a day; those that stand last until they are lifted. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('publishing_ban').addColumn('until', c.instant).execute()
  await db.schema.createIndex('publishing_ban_until').on('publishing_ban').column('until').execute()
}
