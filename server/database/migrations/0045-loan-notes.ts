import { sql, type Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** How a thing was when it was handed over and when it came back, as each side says and shows it. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('loan_note')
    .addColumn('loan_id', c.text, (col) => col.notNull().references('loan.id').onDelete('cascade'))
    .addColumn('moment', c.text, (col) => col.notNull())
    .addColumn('side', c.text, (col) => col.notNull())
    .addColumn('condition', c.text, (col) => col.notNull())
    .addColumn('accessories', c.text, (col) => col.notNull())
    .addColumn('written_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('loan_note_once', ['loan_id', 'moment', 'side'])
    .execute()
  await db.schema
    .createTable('loan_photo')
    .addColumn('loan_id', c.text, (col) => col.notNull().references('loan.id').onDelete('cascade'))
    .addColumn('moment', c.text, (col) => col.notNull())
    .addColumn('side', c.text, (col) => col.notNull())
    .addColumn('position', c.integer, (col) => col.notNull())
    .addColumn('photo', c.text, (col) => col.notNull())
    .addColumn('width', c.integer, (col) => col.notNull())
    .addColumn('height', c.integer, (col) => col.notNull())
    .addColumn('alt', c.text, (col) => col.notNull())
    .addPrimaryKeyConstraint('loan_photo_once', ['loan_id', 'moment', 'side', 'position'])
    .execute()
  await db.schema.createIndex('loan_photo_name').on('loan_photo').column('photo').execute()
  // Nobody kept which side had said so; who gives mostly does.
  for (const [moment, column] of [
    ['out', 'condition_out'],
    ['back', 'condition_back'],
  ] as const) {
    await sql`insert into loan_note (loan_id, moment, side, condition, accessories, written_at)
      select id, ${sql.lit(moment)}, 'giver', ${sql.ref(column)}, '', updated_at from loan
      where ${sql.ref(column)} is not null`.execute(db)
    await db.schema.alterTable('loan').dropColumn(column).execute()
  }
}
