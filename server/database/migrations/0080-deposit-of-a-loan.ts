import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** For which loan a deposit was left, so that whoever takes the thing back gives it back; and when it ended, among what was done last. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('deposit')
    .addColumn('loan_id', c.text, (col) => col.references('loan.id').onDelete('set null'))
    .execute()
  await db.schema.alterTable('deposit').addColumn('ended_at', c.instant).execute()
  await db.schema.createIndex('deposit_loan').on('deposit').column('loan_id').execute()
}
