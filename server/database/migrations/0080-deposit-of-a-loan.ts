import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** For which loan a deposit was left at the counter, so that whoever takes the thing back sees what is to be given back. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('deposit')
    .addColumn('loan_id', c.text, (col) => col.references('loan.id').onDelete('set null'))
    .execute()
  await db.schema.createIndex('deposit_loan').on('deposit').column('loan_id').execute()
}
