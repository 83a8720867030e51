import { sql, type Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Who may act for a member, for a site, or, where both are null, for the network. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('role')
    .addColumn('id', c.text, (col) => col.primaryKey().notNull())
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id').onDelete('cascade'))
    .addColumn('role', c.text, (col) => col.notNull())
    .addColumn('member_id', c.text, (col) => col.references('member.id').onDelete('cascade'))
    .addColumn('site_id', c.text, (col) => col.references('site.id').onDelete('cascade'))
    .addColumn('given_at', c.instant, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('role_account').on('role').column('account_id').execute()
  // A null is never the same as another, so each of the first two is about its own kind of role.
  await db.schema
    .createIndex('role_of_member_once')
    .on('role')
    .columns(['member_id', 'account_id', 'role'])
    .unique()
    .execute()
  await db.schema
    .createIndex('role_of_site_once')
    .on('role')
    .columns(['site_id', 'account_id', 'role'])
    .unique()
    .execute()
  await sql`create unique index role_of_network_once on role (account_id, role)
    where member_id is null and site_id is null`.execute(db)
}
