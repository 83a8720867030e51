import { setTimeout as wait } from 'node:timers/promises'
import {
  SqliteDriver,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDatabase,
} from 'kysely'
import { isFileLocked } from './dialect.js'

export type Patience = { ms: number }

const everyMs = 10

/** SQLite's own `busy_timeout` blocks the thread, and with it all requests. `since`: when the caller began to wait. */
export async function whileFileIsLocked<Out>(
  patience: Readonly<Patience>,
  attempt: () => Out | Promise<Out>,
  since = performance.now(),
): Promise<Out> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isFileLocked(error) || performance.now() - since >= patience.ms) throw error
    }
    await wait(everyMs)
  }
}

/**
 * A connection that retries each statement. One that failed with SQLITE_BUSY has done nothing, so running it again is
 * safe. In WAL mode a reader meets it only while another process recovers, closes or checkpoints the file:
 * https://www.sqlite.org/wal.html#sometimes_queries_return_sqlite_busy_in_wal_mode
 */
export class WaitingConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection
  readonly #patience: Readonly<Patience>

  constructor(connection: DatabaseConnection, patience: Readonly<Patience>) {
    this.#connection = connection
    this.#patience = patience
  }

  executeQuery<R>(query: CompiledQuery, since?: number): Promise<QueryResult<R>> {
    return whileFileIsLocked(this.#patience, () => this.#connection.executeQuery<R>(query), since)
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('nothing is streamed from SQLite')
  }
}

export class WaitingDriver extends SqliteDriver {
  readonly #patience: Readonly<Patience>
  #only: WaitingConnection | undefined

  constructor(config: { database: SqliteDatabase }, patience: Readonly<Patience>) {
    super(config)
    this.#patience = patience
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    return (this.#only ??= new WaitingConnection(connection, this.#patience))
  }
}
