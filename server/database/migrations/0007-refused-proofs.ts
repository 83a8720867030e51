import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** A proof is spent by a refusal too: only the act that was refused may come again with it. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('spent_proof').addColumn('refused_to', c.text).execute()
}
