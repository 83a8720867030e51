import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Photos that somebody sent, until a day later it is looked whether anything shows them. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('loose_photo')
    .addColumn('photo', c.text, (col) => col.primaryKey().notNull())
    .addColumn('sent_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('loose_photo_age').on('loose_photo').column('sent_at').execute()
}
