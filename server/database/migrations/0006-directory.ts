import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** What the list and the map of members tell beyond a name and an address, and where each row comes from. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('member').addColumn('summary', c.text).execute()
  await db.schema.alterTable('member').addColumn('legal_id', c.text).execute()
  await db.schema
    .alterTable('member')
    .addColumn('parent_id', c.text, (col) => col.references('member.id').onDelete('set null'))
    .execute()
  await db.schema
    .alterTable('member')
    .addColumn('territory_id', c.text, (col) => col.references('territory.id').onDelete('set null'))
    .execute()
  await db.schema.alterTable('member').addColumn('sourced_on', c.day).execute()
  await db.schema.createIndex('member_source').on('member').columns(['source', 'external_id']).unique().execute()
  await db.schema.createIndex('member_parent').on('member').column('parent_id').execute()

  const words = ['street_extra', 'website', 'email', 'booking_url', 'accessibility_url', 'wheelchair', 'price'] as const
  for (const name of words) await db.schema.alterTable('place').addColumn(name, c.text).execute()
  await db.schema
    .alterTable('place')
    .addColumn('itinerant', c.flag, (col) => col.notNull().defaultTo(0))
    .execute()
  await db.schema.alterTable('place').addColumn('claimed_latitude', c.real).execute()
  await db.schema.alterTable('place').addColumn('claimed_longitude', c.real).execute()
  await db.schema.alterTable('place').addColumn('source_row', c.json).execute()

  await db.schema
    .createTable('member_tag')
    .addColumn('member_id', c.text, (col) => col.notNull().references('member.id').onDelete('cascade'))
    .addColumn('facet', c.text, (col) => col.notNull())
    .addColumn('tag', c.text, (col) => col.notNull())
    .addPrimaryKeyConstraint('member_tag_once', ['member_id', 'facet', 'tag'])
    .execute()
  await db.schema
    .createTable('member_link')
    .addColumn('member_id', c.text, (col) => col.notNull().references('member.id').onDelete('cascade'))
    .addColumn('position', c.integer, (col) => col.notNull())
    .addColumn('label', c.text)
    .addColumn('url', c.text, (col) => col.notNull())
    .addPrimaryKeyConstraint('member_link_once', ['member_id', 'position'])
    .execute()
  await db.schema
    .createTable('place_tag')
    .addColumn('place_id', c.text, (col) => col.notNull().references('place.id').onDelete('cascade'))
    .addColumn('facet', c.text, (col) => col.notNull())
    .addColumn('tag', c.text, (col) => col.notNull())
    .addPrimaryKeyConstraint('place_tag_once', ['place_id', 'facet', 'tag'])
    .execute()
}
