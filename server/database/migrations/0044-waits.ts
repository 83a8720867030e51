import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Who waits for days of what is lent, or for the thing whatever the days; one after the other has them held for a day. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('loan_wait')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('offer_id', c.text, (col) => col.notNull().references('offer.id').onDelete('cascade'))
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id').onDelete('cascade'))
    .addColumn('site_id', c.text, (col) => col.notNull().references('site.id').onDelete('cascade'))
    .addColumn('zone', c.text, (col) => col.notNull())
    .addColumn('from_day', c.day)
    .addColumn('to_day', c.day)
    .addColumn('language', c.text, (col) => col.notNull())
    .addColumn('copy_id', c.text, (col) => col.references('offer_copy.id').onDelete('set null'))
    .addColumn('held_from', c.day)
    .addColumn('held_to', c.day)
    .addColumn('buffer_days', c.integer, (col) => col.notNull())
    .addColumn('turn', c.integer, (col) => col.notNull())
    .addColumn('told_at', c.instant)
    .addColumn('held_until', c.instant)
    .addColumn('step_at', c.instant, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('loan_wait_offer').on('loan_wait').column('offer_id').execute()
  await db.schema.createIndex('loan_wait_account').on('loan_wait').column('account_id').execute()
  await db.schema.createIndex('loan_wait_site').on('loan_wait').column('site_id').execute()
  await db.schema.createIndex('loan_wait_copy').on('loan_wait').column('copy_id').execute()
  await db.schema.createIndex('loan_wait_step').on('loan_wait').column('step_at').execute()
  await db.schema
    .alterTable('offer_day')
    .addColumn('wait_id', c.text, (col) => col.references('loan_wait.id').onDelete('cascade'))
    .execute()
  await db.schema.createIndex('offer_day_wait').on('offer_day').column('wait_id').execute()
}
