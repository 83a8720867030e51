import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Who is kept from publishing and erases everything leaves a hash of their mailbox, until that is lifted. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('publishing_ban')
    .alterColumn('account_id', (col) => col.dropNotNull())
    .execute()
  await db.schema.alterTable('publishing_ban').addColumn('mailbox', c.text).execute()
  await db.schema.alterTable('publishing_ban').addColumn('erased_at', c.instant).execute()
  await db.schema.createIndex('publishing_ban_mailbox').on('publishing_ban').column('mailbox').execute()
  await db.schema.createIndex('publishing_ban_erased').on('publishing_ban').column('erased_at').execute()
}
