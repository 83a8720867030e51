import type { Kysely } from 'kysely'

/** A session of our own pages is of no site, and a person may sign in without saying where they live. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('session')
    .alterColumn('site_id', (col) => col.dropNotNull())
    .execute()
  await db.schema
    .alterTable('sign_in')
    .alterColumn('site_id', (col) => col.dropNotNull())
    .execute()
  await db.schema
    .alterTable('account')
    .alterColumn('commune_code', (col) => col.dropNotNull())
    .execute()
}
