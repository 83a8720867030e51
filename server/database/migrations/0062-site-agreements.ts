import { sql, type Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Which article 26 note the manager of a site accepted, and when: from then on its pages may read what people write to each other. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('site_agreement')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('site_id', c.text, (col) => col.notNull().references('site.id').onDelete('cascade'))
    .addColumn('version', c.text, (col) => col.notNull())
    .addColumn('accepted_at', c.instant, (col) => col.notNull())
    .addColumn('accepted_by', c.text, (col) => col.references('account.id').onDelete('set null'))
    .addColumn('ended_at', c.instant)
    .execute()
  await sql`create unique index site_agreement_open on site_agreement (site_id) where ended_at is null`.execute(db)
  await db.schema.createIndex('site_agreement_site').on('site_agreement').column('site_id').execute()
  await db.schema.createIndex('site_agreement_accepted_by').on('site_agreement').column('accepted_by').execute()
}
