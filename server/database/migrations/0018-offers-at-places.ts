import { sql, type QueryExecutorProvider } from 'kysely'

/** Whatever is a place's has one word that says so, behind all others. */
export async function up(db: QueryExecutorProvider): Promise<void> {
  await sql`update offer set words = words || ' _p' where place_id is not null`.execute(db)
}
