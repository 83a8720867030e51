import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A line of thanks after a good end, which its author lets the other show. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('thanks')
    .addColumn('loan_id', c.text, (col) => col.notNull().references('loan.id').onDelete('cascade'))
    .addColumn('side', c.text, (col) => col.notNull())
    .addColumn('author_id', c.text, (col) => col.notNull().references('account.id').onDelete('cascade'))
    .addColumn('person_id', c.text, (col) => col.notNull().references('account.id').onDelete('cascade'))
    .addColumn('words', c.text, (col) => col.notNull())
    .addColumn('written_at', c.instant, (col) => col.notNull())
    .addColumn('shown_at', c.instant)
    .addColumn('ended_at', c.instant)
    .addPrimaryKeyConstraint('thanks_once', ['loan_id', 'side'])
    .execute()
  await db.schema.createIndex('thanks_author').on('thanks').column('author_id').execute()
  await db.schema.createIndex('thanks_person').on('thanks').columns(['person_id', 'shown_at']).execute()
}
