import { Migrator, sql } from 'kysely'
import type { Database } from './open-database.js'
import { migrationsFor } from './migrations/index.js'

/** Brings the schema up to date; started twice at once, it runs once. Returns the names of what it ran. */
export async function migrate(database: Database): Promise<string[]> {
  const migrations = migrationsFor(database.engine)
  const migrator = new Migrator({ db: database.writer, provider: { getMigrations: async () => migrations } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) throw new Error('a migration failed; its changes are undone', { cause: error })
  return results.filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

/** Whether nothing is left to run: what `/readyz` asks. */
export async function isMigrated(database: Database): Promise<boolean> {
  const migrations = migrationsFor(database.engine)
  const migrator = new Migrator({ db: database.reader, provider: { getMigrations: async () => migrations } })
  const known = await migrator.getMigrations()
  return known.every((migration) => migration.executedAt !== undefined)
}

/** The least that a database can be asked; it throws when there is none. */
export async function ask(database: Database): Promise<void> {
  await sql`select 1`.execute(database.reader)
}
