import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Roles are given by invitation, what is done by them stands in a list, and a session proves a code again. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('session').addColumn('proven_at', c.instant).execute()

  await db.schema
    .createTable('invitation')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('email', c.text, (col) => col.notNull())
    .addColumn('role', c.text, (col) => col.notNull())
    .addColumn('member_id', c.text, (col) => col.references('member.id').onDelete('cascade'))
    .addColumn('site_id', c.text, (col) => col.references('site.id').onDelete('cascade'))
    .addColumn('invited_by', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('language', c.text, (col) => col.notNull())
    .addColumn('until', c.instant, (col) => col.notNull())
    .addColumn('ended_at', c.instant)
    .addColumn('outcome', c.text)
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('invitation_email').on('invitation').column('email').execute()
  await db.schema.createIndex('invitation_member').on('invitation').columns(['member_id', 'ended_at']).execute()
  await db.schema.createIndex('invitation_site').on('invitation').columns(['site_id', 'ended_at']).execute()
  await db.schema.createIndex('invitation_until').on('invitation').column('until').execute()

  await db.schema
    .createTable('audit_entry')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('account_id', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('role', c.text, (col) => col.notNull())
    .addColumn('act', c.text, (col) => col.notNull())
    .addColumn('member_id', c.text, (col) => col.references('member.id').onDelete('cascade'))
    .addColumn('site_id', c.text, (col) => col.references('site.id').onDelete('cascade'))
    .addColumn('about_kind', c.text)
    .addColumn('about_id', c.text)
    .addColumn('about_title', c.text)
    .addColumn('about_account', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('audit_member').on('audit_entry').columns(['member_id', 'id']).execute()
  await db.schema.createIndex('audit_site').on('audit_entry').columns(['site_id', 'id']).execute()
  await db.schema.createIndex('audit_account').on('audit_entry').column('account_id').execute()
  await db.schema.createIndex('audit_about').on('audit_entry').column('about_id').execute()
  await db.schema.createIndex('audit_about_account').on('audit_entry').column('about_account').execute()
  await db.schema.createIndex('audit_created').on('audit_entry').column('created_at').execute()
}
