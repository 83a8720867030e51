import { Migrator, sql, type MigrationResultSet } from 'kysely'
import type { Database } from './open-database.js'
import { migrationsFor } from './migrations/index.js'
import type { Db } from './tables.js'

/** All that there are, in order. */
export const migrationNames: readonly string[] = Object.keys(migrationsFor('sqlite'))

/** Brings the schema up to date; started twice at once, it runs once. Returns the names of what it ran. */
export function migrate(database: Database): Promise<string[]> {
  return namesOf(migratorOf(database).migrateToLatest())
}

/** Brings the schema to what it was after one of them. */
export function migrateTo(database: Database, name: string): Promise<string[]> {
  return namesOf(migratorOf(database).migrateTo(name))
}

function migratorOf({ engine, writer }: Database): Migrator {
  const migrations = migrationsFor(engine)
  return new Migrator({ db: writer, provider: { getMigrations: async () => migrations } })
}

async function namesOf(running: Promise<MigrationResultSet>): Promise<string[]> {
  const { error, results = [] } = await running
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

/** What a database has run, in order. */
export async function migrationsRun(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** The least that a database can be asked; it throws when there is none. */
export async function ask(database: Database): Promise<void> {
  await sql`select 1`.execute(database.reader)
}
