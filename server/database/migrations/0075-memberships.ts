import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Who is a member of a place, until when, and what it asks for that. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('membership_kind')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('member_id', c.text, (col) => col.notNull().references('member.id').onDelete('cascade'))
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('amounts', c.json, (col) => col.notNull())
    .addColumn('solidarity_cents', c.integer)
    .addColumn('months', c.integer, (col) => col.notNull())
    .addColumn('link', c.text)
    .addColumn('retired_at', c.instant)
    .addColumn('sequence', c.integer, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('membership_kind_member').on('membership_kind').column('member_id').execute()
  await db.schema
    .createTable('membership')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('member_id', c.text, (col) => col.notNull().references('member.id').onDelete('cascade'))
    .addColumn('kind_name', c.text, (col) => col.notNull())
    .addColumn('cents', c.integer, (col) => col.notNull())
    .addColumn('solidarity', c.flag, (col) => col.notNull())
    .addColumn('means', c.text, (col) => col.notNull())
    .addColumn('reference', c.text)
    .addColumn('account_id', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('person_name', c.text, (col) => col.notNull())
    .addColumn('email', c.text)
    .addColumn('phone', c.text)
    .addColumn('language', c.text, (col) => col.notNull())
    .addColumn('paid_on', c.day, (col) => col.notNull())
    .addColumn('from_day', c.day, (col) => col.notNull())
    .addColumn('to_day', c.day, (col) => col.notNull())
    .addColumn('confirmed_at', c.instant)
    .addColumn('renewed_by', c.text)
    .addColumn('warned_days', c.integer)
    .addColumn('created_at', c.instant, (col) => col.notNull())
    // One payment is one membership, however often its file is taken.
    .addUniqueConstraint('membership_reference_once', ['member_id', 'reference'])
    .execute()
  await db.schema.createIndex('membership_member').on('membership').columns(['member_id', 'to_day']).execute()
  await db.schema.createIndex('membership_account').on('membership').column('account_id').execute()
  await db.schema.createIndex('membership_email').on('membership').column('email').execute()
  await db.schema.createIndex('membership_end').on('membership').column('to_day').execute()
}
