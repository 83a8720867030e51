import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** What two sides did and said about one thing, and who wants to hear no more of whom. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('message')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('subject_kind', c.text, (col) => col.notNull())
    .addColumn('subject_id', c.text, (col) => col.notNull())
    .addColumn('side', c.text, (col) => col.notNull())
    .addColumn('account_id', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('act', c.text)
    .addColumn('details', c.json)
    .addColumn('sequence', c.integer)
    .addColumn('words', c.text, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('message_subject')
    .on('message')
    .columns(['subject_kind', 'subject_id', 'created_at'])
    .execute()
  await db.schema.createIndex('message_account').on('message').column('account_id').execute()
  await db.schema.createIndex('message_created').on('message').column('created_at').execute()
  await db.schema
    .createTable('person_block')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('by_account', c.text, (col) => col.notNull().references('account.id').onDelete('cascade'))
    .addColumn('blocked_account', c.text, (col) => col.notNull().references('account.id').onDelete('cascade'))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addUniqueConstraint('person_block_once', ['by_account', 'blocked_account'])
    .execute()
  await db.schema.createIndex('person_block_blocked').on('person_block').column('blocked_account').execute()
}
