import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A workshop is opened by those who run it, then admitted, asked, refused, suspended and admitted again by the network. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('repairer_admission')
    .addColumn('repairer_id', c.text, (col) => col.primaryKey().notNull().references('repairer.id').onDelete('cascade'))
    .addColumn('state', c.text, (col) => col.notNull())
    .addColumn('begun_at', c.instant, (col) => col.notNull())
    .addColumn('charter', c.text)
    .addColumn('accepted_by', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('sent_at', c.instant)
    .addColumn('words', c.text, (col) => col.notNull())
    .addColumn('answer', c.text)
    .addColumn('answered_by', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('answered_at', c.instant)
    .addColumn('asked_zone', c.text)
    .execute()
  await db.schema
    .createIndex('repairer_admission_state')
    .on('repairer_admission')
    .columns(['state', 'sent_at'])
    .execute()
  await db.schema.createIndex('repairer_admission_accepter').on('repairer_admission').column('accepted_by').execute()
  await db.schema.createIndex('repairer_admission_answerer').on('repairer_admission').column('answered_by').execute()
}
