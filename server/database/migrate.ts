import { Migrator, sql, type MigrationResultSet } from 'kysely'
import type { Database } from './open-database.js'
import { migrationsFor } from './migrations/index.js'
import type { Db } from './tables.js'

export const migrationNames: readonly string[] = Object.keys(migrationsFor('sqlite'))

/** Safe in two processes at once. */
export function migrate(database: Database): Promise<string[]> {
  return namesOf(migratorOf(database).migrateToLatest())
}

export function migrateTo(database: Database, name: string): Promise<string[]> {
  return namesOf(migratorOf(database).migrateTo(name))
}

function migratorOf({ engine, writer }: Database): Migrator {
  const migrations = migrationsFor(engine)
  return new Migrator({ db: writer, provider: { getMigrations: async () => migrations } })
}

async function namesOf(running: Promise<MigrationResultSet>): Promise<string[]> {
  const { error, results = [] } = await running
  if (error !== undefined) {
    const hasRun = results.some(({ status }) => status === 'Error')
    // Otherwise the database did not answer, or does not know the migrations that we know.
    if (!hasRun && error instanceof Error) throw error
    throw new Error('a migration failed; its changes are undone', { cause: error })
  }
  return results.filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

export async function isMigrated(database: Database): Promise<boolean> {
  const migrations = migrationsFor(database.engine)
  const migrator = new Migrator({ db: database.reader, provider: { getMigrations: async () => migrations } })
  const known = await migrator.getMigrations()
  return known.every((migration) => migration.executedAt !== undefined)
}

export async function migrationsRun(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Throws when the database does not answer. */
export async function ask(database: Database): Promise<void> {
  await sql`select 1`.execute(database.reader)
}
