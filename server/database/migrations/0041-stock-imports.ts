import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A file of objects that a member takes in at the desk: tried first, then applied line by line. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('stock_import')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('member_id', c.text, (col) => col.notNull().references('member.id').onDelete('cascade'))
    .addColumn('account_id', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('place_id', c.text, (col) => col.references('place.id').onDelete('set null'))
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('language', c.text, (col) => col.notNull())
    .addColumn('status', c.text, (col) => col.notNull())
    .addColumn('fault', c.text)
    .addColumn('columns', c.json)
    .addColumn('total', c.integer, (col) => col.notNull())
    .addColumn('done', c.integer, (col) => col.notNull())
    .addColumn('added', c.integer, (col) => col.notNull())
    .addColumn('changed', c.integer, (col) => col.notNull())
    .addColumn('same', c.integer, (col) => col.notNull())
    .addColumn('refused', c.integer, (col) => col.notNull())
    .addColumn('photos', c.integer, (col) => col.notNull())
    .addColumn('photos_left', c.integer, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute()
  for (const column of ['member_id', 'account_id', 'place_id', 'created_at'])
    await db.schema
      .createIndex(`stock_import_${column.replace(/_id$|_at$/, '')}`)
      .on('stock_import')
      .column(column)
      .execute()
  await db.schema
    .createTable('stock_import_line')
    .addColumn('import_id', c.text, (col) => col.notNull().references('stock_import.id').onDelete('cascade'))
    .addColumn('line', c.integer, (col) => col.notNull())
    .addColumn('title', c.text, (col) => col.notNull())
    .addColumn('verdict', c.text, (col) => col.notNull())
    .addColumn('changed', c.json, (col) => col.notNull())
    .addColumn('faults', c.json, (col) => col.notNull())
    .addColumn('cells', c.json)
    .addPrimaryKeyConstraint('stock_import_line_once', ['import_id', 'line'])
    .execute()
}
