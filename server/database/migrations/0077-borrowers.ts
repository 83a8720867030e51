import { type Kysely, sql } from 'kysely'
import type { Columns } from '../columns.js'

/** The people of a place: whom a member lends to, as its team knows them. Who borrowed before is made known by the hourly housekeeping. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('borrower')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('member_id', c.text, (col) => col.notNull().references('member.id').onDelete('cascade'))
    .addColumn('account_id', c.text, (col) => col.references('account.id').onDelete('cascade'))
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('sought', c.text, (col) => col.notNull())
    .addColumn('phone', c.text)
    .addColumn('email', c.text)
    .addColumn('card', c.text)
    .addColumn('made_card', c.integer)
    .addColumn('note', c.text, (col) => col.notNull().defaultTo(''))
    .addColumn('remembered_at', c.instant)
    .addColumn('reminded_at', c.instant)
    .addColumn('reminder', c.text)
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('borrower_once').on('borrower').columns(['member_id', 'account_id']).unique().execute()
  await db.schema.createIndex('borrower_card').on('borrower').columns(['member_id', 'card']).unique().execute()
  await db.schema.createIndex('borrower_sought').on('borrower').columns(['member_id', 'sought', 'id']).execute()
  await db.schema.createIndex('borrower_made_card').on('borrower').columns(['member_id', 'made_card']).execute()
  await db.schema.createIndex('borrower_account').on('borrower').column('account_id').execute()
  await db.schema.createIndex('borrower_email').on('borrower').column('email').execute()
  await db.schema.createIndex('borrower_reminded').on('borrower').column('reminded_at').execute()
  await db.schema
    .alterTable('loan')
    .addColumn('borrower_id', c.text, (col) => col.references('borrower.id').onDelete('set null'))
    .execute()
  await sql`create index loan_borrower on loan (borrower_id, status) where borrower_id is not null`.execute(db)
  await sql`create index loan_unknown_borrower on loan (id) where borrower_id is null and member_id is not null`.execute(
    db,
  )
}
