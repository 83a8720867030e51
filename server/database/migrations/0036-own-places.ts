import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** What a member's people wrote themselves, which no import takes away; places that rest for a while, or are closed for good. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('written_field')
    .addColumn('about_id', c.text, (col) => col.notNull())
    .addColumn('field', c.text, (col) => col.notNull())
    .addColumn('member_id', c.text, (col) => col.notNull().references('member.id').onDelete('cascade'))
    .addColumn('written_at', c.instant, (col) => col.notNull())
    .addColumn('offered', c.text)
    .addColumn('offered_at', c.instant)
    .addColumn('declined', c.text)
    .addPrimaryKeyConstraint('written_field_once', ['about_id', 'field'])
    .execute()
  await db.schema.createIndex('written_field_member').on('written_field').column('member_id').execute()

  await db.schema.alterTable('place').addColumn('rests_from', c.day).execute()
  await db.schema.alterTable('place').addColumn('rests_until', c.day).execute()
  await db.schema
    .alterTable('place')
    .addColumn('rests', c.flag, (col) => col.notNull().defaultTo(0))
    .execute()
  await db.schema.createIndex('place_rests').on('place').column('rests_until').execute()
  await db.schema.alterTable('place').addColumn('closed_at', c.instant).execute()
  await db.schema.alterTable('place').addColumn('photo', c.text).execute()
  await db.schema.alterTable('place').addColumn('photo_alt', c.text).execute()
}
