import { setTimeout as wait } from 'node:timers/promises'
import { Migrator, sql, type Migration, type MigrationInfo, type MigrationResultSet } from 'kysely'
import { silentLogger, type Logger } from '../base/logger.js'
import { waitForAdvisoryLock } from './advisory-lock.js'
import { isInTheWay } from './dialect.js'
import type { Database } from './open-database.js'
import { migrationsFor } from './migrations/index.js'
import type { Db } from './tables.js'
import { UnfitDatabaseError } from './unfit.js'

export const migrationNames: readonly string[] = Object.keys(migrationsFor('sqlite'))

/**
 * Each in a transaction of its own, so that a process of an older version goes on beside it. Safe in two processes at
 * once.
 */
export async function migrate(database: Database, logger: Logger = silentLogger): Promise<string[]> {
  await refuseNewer(database)
  if (await isMigrated(database)) return []
  await refuseOtherSigns(database)
  await using _lock = await waitForAdvisoryLock(database, 'migrations', () =>
    logger.info({}, 'another process migrates the database: waiting for it'),
  )
  const migrator = migratorOf(database)
  const ran: string[] = []
  for (;;) {
    const startedMs = performance.now()
    const migration = await migrateOnce(migrator, logger)
    if (migration === undefined) return ran
    ran.push(migration)
    logger.info({ migration, ms: Math.round(performance.now() - startedMs) }, 'migrated')
  }
}

/** A database in LATIN1 would refuse the first name with a sign it lacks, years later. */
async function refuseOtherSigns({ engine, writer }: Database): Promise<void> {
  if (engine === 'sqlite') return
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(writer)
  const encoding = rows[0]?.server_encoding
  if (encoding !== 'UTF8')
    throw new UnfitDatabaseError(
      `the database is in ${encoding}, and must be in UTF8: createdb --encoding=UTF8 --template=template0`,
    )
}

const shortestWaitMs = 100
const longestWaitMs = 5_000

/** The next one's name; undefined when none is left. */
async function migrateOnce(migrator: Migrator, logger: Logger): Promise<string | undefined> {
  for (let ms = shortestWaitMs; ; ms = Math.min(ms * 2, longestWaitMs)) {
    const result = await migrator.migrateUp()
    const failed = result.results?.find(({ status }) => status === 'Error')
    if (!failed || !isInTheWay(result.error)) return namesOf(result)[0]
    logger.warn(
      { migration: failed.migrationName, err: result.error },
      'a migration waits for a table that is in use: tried again',
    )
    await wait(ms)
  }
}

export async function migrateTo(database: Database, name: string): Promise<string[]> {
  return namesOf(await migratorOf(database).migrateTo(name))
}

function migratorOf({ engine, writer }: Database): Migrator {
  const known = migrationsFor(engine)
  const migrations = engine === 'postgres' ? impatient(known) : known
  return new Migrator({ db: writer, provider: { getMigrations: async () => migrations } })
}

/**
 * Who asks for a table queues behind a migration that waits for it, however short their question. Below PostgreSQL's
 * `deadlock_timeout` of a second: where each waits for the other, it is the migration that gives way.
 */
const longestLockMs = 500

/** For PostgreSQL. What a migration does to a large table may take longer than any question of ours. */
const impatient = (migrations: Readonly<Record<string, Migration>>): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(migrations).map(([name, { up }]) => [
      name,
      {
        async up(db) {
          await sql`set local lock_timeout = ${sql.lit(longestLockMs)}`.execute(db)
          await sql`set local statement_timeout = 0`.execute(db)
          await up(db)
        },
      },
    ]),
  )

function namesOf({ error, results = [] }: MigrationResultSet): string[] {
  if (error !== undefined) {
    const hasRun = results.some(({ status }) => status === 'Error')
    // Otherwise the database did not answer, or does not know the migrations that we know.
    if (!hasRun && error instanceof Error) throw error
    throw new Error('a migration failed; its changes are undone', { cause: error })
  }
  return results.filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

async function known({ engine, reader }: Database): Promise<readonly MigrationInfo[]> {
  const migrations = migrationsFor(engine)
  const migrator = new Migrator({ db: reader, provider: { getMigrations: async () => migrations } })
  return migrator.getMigrations()
}

export async function isMigrated(database: Database): Promise<boolean> {
  return (await known(database)).every(({ executedAt }) => executedAt !== undefined)
}

/** This program might write rows that a newer one does not expect. */
export async function refuseNewer(database: Database): Promise<void> {
  const isUnprepared = (await known(database)).every(({ executedAt }) => executedAt === undefined)
  if (isUnprepared) return
  const newer = (await migrationsRun(database.reader)).filter((name) => !migrationNames.includes(name))
  if (newer.length > 0)
    throw new UnfitDatabaseError(
      `a newer version of this program has changed the database (${newer.join(', ')}): run that version, or restore a backup made before it`,
    )
}

export async function migrationsRun(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Throws when the database does not answer. */
export async function ask(database: Database): Promise<void> {
  await sql`select 1`.execute(database.reader)
}
