import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A screen that several share: each opens it by digits of their own, for the desk of its member alone. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('screen')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('member_id', c.text, (col) => col.notNull().references('member.id').onDelete('cascade'))
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('key_thumbprint', c.text, (col) => col.notNull())
    .addColumn('minutes', c.integer, (col) => col.notNull())
    .addColumn('front_desk', c.flag, (col) => col.notNull())
    .addColumn('enrolled_by', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('enrolled_at', c.instant, (col) => col.notNull())
    .addColumn('opened_at', c.instant)
    .addUniqueConstraint('screen_key_once', ['key_thumbprint'])
    .execute()
  await db.schema.createIndex('screen_member').on('screen').column('member_id').execute()
  await db.schema.createIndex('screen_enroller').on('screen').column('enrolled_by').execute()
  await db.schema
    .createTable('screen_digits')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('member_id', c.text, (col) => col.notNull().references('member.id').onDelete('cascade'))
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id').onDelete('cascade'))
    .addColumn('digits_hash', c.text, (col) => col.notNull())
    .addColumn('chosen_at', c.instant, (col) => col.notNull())
    .addUniqueConstraint('screen_digits_once', ['member_id', 'account_id'])
    .execute()
  await db.schema.createIndex('screen_digits_account').on('screen_digits').column('account_id').execute()
  await db.schema
    .createTable('screen_try')
    .addColumn('screen_id', c.text, (col) => col.notNull().references('screen.id').onDelete('cascade'))
    .addColumn('digits_id', c.text, (col) => col.notNull().references('screen_digits.id').onDelete('cascade'))
    .addColumn('tries', c.integer, (col) => col.notNull())
    .addPrimaryKeyConstraint('screen_try_of', ['screen_id', 'digits_id'])
    .execute()
  await db.schema.createIndex('screen_try_digits').on('screen_try').column('digits_id').execute()
  // Whatever takes the screen or the digits away ends what they opened, in the same transaction.
  await db.schema
    .alterTable('session')
    .addColumn('screen_id', c.text, (col) => col.references('screen.id').onDelete('cascade'))
    .execute()
  await db.schema
    .alterTable('session')
    .addColumn('digits_id', c.text, (col) => col.references('screen_digits.id').onDelete('cascade'))
    .execute()
  await db.schema.alterTable('session').addColumn('desk_of', c.text).execute()
  await db.schema.createIndex('session_screen').on('session').column('screen_id').execute()
  await db.schema.createIndex('session_digits').on('session').column('digits_id').execute()
}
