import type { Kysely } from 'kysely'

/** Which territories have a commune, and what still waits for a moderator, are asked often and were found by reading all. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('territory_commune_commune').on('territory_commune').column('commune_code').execute()
  await db.schema.createIndex('loan_call_open').on('loan_call').column('ended_at').execute()
}
