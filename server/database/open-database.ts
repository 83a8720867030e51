import { dirname } from 'node:path'
import type BetterSqlite from 'better-sqlite3'
import {
  Kysely,
  PostgresDialect,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Dialect,
  type Driver,
  type SqliteDatabase,
} from 'kysely'
import pg from 'pg'
import { toInstant } from '../base/instant.js'
import { makeFolder } from '../base/make-folder.js'
import type { Engine } from './columns.js'
import { preparing } from './prepared.js'
import { SharedCommitDriver } from './shared-commit.js'
import { SqliteConnection } from './sqlite.js'
import type { Db, Tables } from './tables.js'
import { WaitingDriver, whileFileIsLocked, type Patience } from './wait-for-file.js'

/** `reader` and `writer` are the same pool on PostgreSQL, two connections on SQLite. */
export type Database = AsyncDisposable & {
  readonly engine: Engine
  /** `file:…` or `postgres://…`: listeners and locks need connections of their own. */
  readonly url: string
  readonly reader: Db
  readonly writer: Db
  /** For a process that is ending: nobody waits any longer for SQLite's file while another process holds it. */
  stopWaiting(): void
}

/** Nobody still waits for an answer after that. */
const patienceMs = 30_000

export async function openDatabase(url: string): Promise<Database> {
  return url.startsWith('file:') ? openSqlite(url) : openPostgres(url)
}

async function openSqlite(url: string): Promise<Database> {
  const path = url.slice('file:'.length)
  makeFolder(dirname(path))
  const patience = { ms: patienceMs }
  const write = await connect(path, { patience, pragmas: ['journal_mode = WAL', ...forBoth, ...forWriter] })
  const read = await connect(path, { patience, pragmas: forBoth, readonly: true })
  const writer = new Kysely<Tables>({
    dialect: sqliteThrough(new SharedCommitDriver({ database: remembering(write) }, patience)),
  })
  const reader = new Kysely<Tables>({
    dialect: sqliteThrough(new WaitingDriver({ database: remembering(read) }, patience)),
  })
  return {
    engine: 'sqlite',
    url,
    reader,
    writer,
    stopWaiting() {
      patience.ms = 0
    },
    async [Symbol.asyncDispose]() {
      // Kysely closes only what it has used. The writer is closed last, which checkpoints the write-ahead log.
      await reader.destroy()
      read.close()
      await writer.destroy()
      write.close()
    },
  }
}

const forBoth = ['foreign_keys = ON', 'cache_size = -65536', 'mmap_size = 1073741824']
const forWriter = [
  // With less, WAL mode survives a crash of the process but may lose commits in a power cut.
  'synchronous = FULL',
]

type Connecting = {
  readonly patience: Readonly<Patience>
  readonly pragmas: readonly string[]
  readonly readonly?: boolean
}

/** The first statement reads the file, which another process may be preparing, recovering or closing. */
async function connect(
  path: string,
  { patience, pragmas, readonly = false }: Connecting,
): Promise<BetterSqlite.Database> {
  const connection = new SqliteConnection(path, { readonly, timeout: 0 })
  try {
    for (const pragma of pragmas) await whileFileIsLocked(patience, () => connection.pragma(pragma))
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

const comesBack = /^\s*(select|insert|update|delete|with|begin|savepoint|release|commit|rollback)\b/i

/** Kysely prepares every statement again, though the same few hundred recur. */
function remembering(connection: BetterSqlite.Database): SqliteDatabase {
  const statements = new Map<string, BetterSqlite.Statement>()
  return {
    close: () => connection.close(),
    prepare(text) {
      let statement = statements.get(text)
      if (!statement) {
        statement = connection.prepare(text)
        // Statements that change the schema run once, and long lists of values differ each time.
        if (text.length < 4_000 && comesBack.test(text)) statements.set(text, statement)
        if (statements.size > 500) statements.delete(statements.keys().next().value ?? '')
      }
      return statement
    },
  }
}

/** SQLite's schema changes are transactional. Kysely's adapter denies it, and two migrators at once would collide. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

function sqliteThrough(driver: Driver): Dialect {
  return {
    createDriver: () => driver,
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalSqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

const parsers: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.TIMESTAMPTZ]: (text) => toInstant(text),
  [pg.types.builtins.DATE]: (text) => text,
}

/** Values have the same JavaScript types as on SQLite. */
const postgresTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): unknown => parsers[oid] ?? pg.types.getTypeParser(oid, format),
}

function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    // Also bounds the wait for one of the ten connections.
    connectionTimeoutMillis: 10_000,
    application_name: 'coop',
    // Our queries take milliseconds; compiling one or starting parallel workers costs twenty.
    options: '-c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1',
    types: postgresTypes,
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 60_000,
  })
  // The pool replaces a broken connection, and the query under way fails. Without listeners on the pool (for idle
  // connections) and on the connection (while it is used) the error would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const both = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
  return {
    engine: 'postgres',
    url,
    reader: both,
    writer: both,
    stopWaiting() {},
    [Symbol.asyncDispose]: () => both.destroy(),
  }
}
