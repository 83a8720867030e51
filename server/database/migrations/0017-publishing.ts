import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Residents publish at a site, whose rule says when an offer first shows; a photo is its sender's. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('site')
    .addColumn('moderation', c.text, (col) => col.notNull().defaultTo('after'))
    .execute()
  await db.schema
    .alterTable('offer')
    .addColumn('site_id', c.text, (col) => col.references('site.id'))
    .execute()
  await db.schema.alterTable('offer').addColumn('look_by', c.instant).execute()
  await db.schema.createIndex('offer_look').on('offer').columns(['look_by', 'site_id']).execute()
  for (const column of ['language', 'phone', 'born', 'rules_version'])
    await db.schema.alterTable('account').addColumn(column, c.text).execute()
  await db.schema.alterTable('account').addColumn('rules_accepted_at', c.instant).execute()
  await db.schema
    .alterTable('loose_photo')
    .addColumn('account_id', c.text, (col) => col.references('account.id').onDelete('set null'))
    .execute()
  await db.schema.alterTable('loose_photo').addColumn('height', c.integer).execute()
  await db.schema.createIndex('loose_photo_account').on('loose_photo').column('account_id').execute()
  await db.schema.createIndex('offer_photo_name').on('offer_photo').column('photo').execute()
  await db.schema.createIndex('appointment_photo').on('appointment').column('photo').execute()
}
