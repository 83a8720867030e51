import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Loans of people without an account, whom a place enters itself; a deposit that a place tells of all that it lends. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('loan')
    .alterColumn('taker_id', (col) => col.dropNotNull())
    .execute()
  await db.schema.alterTable('loan').addColumn('taker_email', c.text).execute()
  await db.schema.createIndex('loan_taker_email').on('loan').column('taker_email').execute()
  await db.schema.alterTable('loan_rule').addColumn('deposit_cents', c.integer).execute()
}
