import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** What staff did to a loan at the counter, with how it was before: they undo it until the evening. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('undoable_act')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('member_id', c.text, (col) => col.notNull().references('member.id').onDelete('cascade'))
    .addColumn('loan_id', c.text, (col) => col.notNull().references('loan.id').onDelete('cascade'))
    .addColumn('account_id', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('act', c.text, (col) => col.notNull())
    .addColumn('basket', c.text)
    .addColumn('sequence', c.integer, (col) => col.notNull())
    .addColumn('was', c.text)
    .addColumn('done_at', c.instant, (col) => col.notNull())
    .addColumn('told_at', c.instant, (col) => col.notNull())
    .addColumn('until', c.instant, (col) => col.notNull())
    .addColumn('undone_at', c.instant)
    .addUniqueConstraint('undoable_act_once', ['loan_id', 'sequence'])
    .execute()
  await db.schema.createIndex('undoable_act_member').on('undoable_act').columns(['member_id', 'id']).execute()
  await db.schema.createIndex('undoable_act_account').on('undoable_act').column('account_id').execute()
  await db.schema.createIndex('undoable_act_until').on('undoable_act').column('until').execute()
}
