import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** What those who moderate somewhere write to each other beside what they decide about. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('moderation_note')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('subject_kind', c.text, (col) => col.notNull())
    .addColumn('subject_id', c.text, (col) => col.notNull())
    .addColumn('site_id', c.text, (col) => col.references('site.id').onDelete('cascade'))
    .addColumn('by_account', c.text, (col) => col.references('account.id').onDelete('cascade'))
    .addColumn('words', c.text, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('moderation_note_subject')
    .on('moderation_note')
    .columns(['subject_kind', 'subject_id'])
    .execute()
  await db.schema.createIndex('moderation_note_by').on('moderation_note').column('by_account').execute()
  await db.schema.createIndex('moderation_note_site').on('moderation_note').column('site_id').execute()
  await db.schema.createIndex('moderation_note_created').on('moderation_note').column('created_at').execute()
}
