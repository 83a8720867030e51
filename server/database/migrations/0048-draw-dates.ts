import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A draw whose day was told before; and until when who was drawn has to say yes. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('loan_draw_date')
    .addColumn('offer_id', c.text, (col) => col.notNull().primaryKey().references('offer.id').onDelete('cascade'))
    .addColumn('draw_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('loan_draw_date_at').on('loan_draw_date').column('draw_at').execute()
  await db.schema.alterTable('loan').addColumn('confirm_by', c.instant).execute()
}
