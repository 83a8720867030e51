import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A gift that several ask for, drawn by a number whose fingerprint was shown before. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('loan_draw')
    .addColumn('offer_id', c.text, (col) => col.notNull().references('offer.id').onDelete('cascade'))
    .addColumn('round', c.integer, (col) => col.notNull())
    .addColumn('among', c.json, (col) => col.notNull())
    .addColumn('loan_id', c.text, (col) => col.notNull())
    .addColumn('drawn_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('loan_draw_once', ['offer_id', 'round'])
    .execute()
  // What is out, and should be back, is looked for a few times a minute.
  await db.schema.createIndex('loan_status').on('loan').columns(['status', 'to_day']).execute()
}
