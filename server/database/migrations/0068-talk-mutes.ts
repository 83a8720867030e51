import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Who wants no mail any more of what is said about one thing: an account, or a side that has none. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('talk_mute')
    .addColumn('subject_kind', c.text, (col) => col.notNull())
    .addColumn('subject_id', c.text, (col) => col.notNull())
    .addColumn('reader', c.text, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('talk_mute_key', ['subject_kind', 'subject_id', 'reader'])
    .execute()
  await db.schema.createIndex('talk_mute_reader').on('talk_mute').column('reader').execute()
}
