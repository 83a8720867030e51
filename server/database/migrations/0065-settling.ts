import { sql, type Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** An answer that may be taken back for a moment: until when, by whom, and how the loan was. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('loan').addColumn('settles_at', c.instant).execute()
  await db.schema.alterTable('loan').addColumn('settled_by', c.text).execute()
  await db.schema
    .alterTable('loan')
    .addColumn('settled_account', c.text, (col) => col.references('account.id').onDelete('set null'))
    .execute()
  await db.schema.alterTable('loan').addColumn('was', c.text).execute()
  await sql`create index loan_settles on loan (settles_at) where settles_at is not null`.execute(db)
  await sql`create index loan_settled_account on loan (settled_account) where settled_account is not null`.execute(db)
}
