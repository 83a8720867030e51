import { type Kysely, sql } from 'kysely'
import type { Columns } from '../columns.js'

/** What the staff of a place keep of each thing for themselves, which copies have a label, and the order of a stock by name. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('offer_copy').addColumn('fault', c.text).execute()
  await db.schema.alterTable('offer_copy').addColumn('labelled_at', c.instant).execute()
  await db.schema.alterTable('offer_day').addColumn('reason', c.text).execute()
  await db.schema
    .createTable('kept_item')
    .addColumn('offer_id', c.text, (col) => col.primaryKey().notNull().references('offer.id').onDelete('cascade'))
    .addColumn('shelf', c.text, (col) => col.notNull())
    .addColumn('value_cents', c.integer)
    .addColumn('note', c.text, (col) => col.notNull())
    .addColumn('contents', c.text, (col) => col.notNull())
    .execute()
  // Stems begin with those of the title. All that the list of a stock is ordered, narrowed and counted by, so that it reads no rows.
  await db.schema
    .createIndex('offer_stock_name')
    .on('offer')
    .columns(['member_id'])
    .expression(sql`substr(words, 1, 60)`)
    .columns(['newness', 'kind', 'status', 'expires_at', 'out_of_order', 'hidden', 'look_by', 'category_id'])
    .execute()
}
