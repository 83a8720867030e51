import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** People sign in: their addresses, codes asked for, sessions, proofs already used; and which mails have left. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('account').addColumn('email', c.text).execute()
  await db.schema.alterTable('account').addColumn('last_active_at', c.instant).execute()
  await db.schema.createIndex('account_email').on('account').column('email').unique().execute()
  await db.schema
    .createTable('sign_in')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('site_id', c.text, (col) => col.notNull().references('site.id'))
    .addColumn('origin', c.text, (col) => col.notNull())
    .addColumn('email', c.text, (col) => col.notNull())
    .addColumn('mailbox', c.text, (col) => col.notNull())
    .addColumn('flow_hash', c.text, (col) => col.notNull())
    .addColumn('tries', c.integer, (col) => col.notNull())
    .addColumn('language', c.text, (col) => col.notNull())
    .addColumn('expires_at', c.instant, (col) => col.notNull())
    .addColumn('ended_at', c.instant)
    .addColumn('session_id', c.text)
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('sign_in_flow').on('sign_in').column('flow_hash').execute()
  await db.schema.createIndex('sign_in_mailbox').on('sign_in').columns(['mailbox', 'created_at']).execute()
  await db.schema.createIndex('sign_in_age').on('sign_in').column('created_at').execute()
  await db.schema
    .createTable('session')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id').onDelete('cascade'))
    .addColumn('site_id', c.text, (col) => col.notNull().references('site.id'))
    .addColumn('origin', c.text, (col) => col.notNull())
    .addColumn('token_hash', c.text, (col) => col.notNull().unique())
    .addColumn('key_thumbprint', c.text, (col) => col.notNull())
    .addColumn('language', c.text, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('last_used_at', c.instant, (col) => col.notNull())
    .addColumn('expires_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('session_account').on('session').column('account_id').execute()
  await db.schema.createIndex('session_expiry').on('session').column('expires_at').execute()
  await db.schema
    .createTable('spent_proof')
    .addColumn('proof', c.text, (col) => col.primaryKey().notNull())
    .addColumn('spent_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('spent_proof_age').on('spent_proof').column('spent_at').execute()
  await db.schema
    .createTable('sent_mail')
    .addColumn('message_id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('sent_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('sent_mail_age').on('sent_mail').column('sent_at').execute()
}
