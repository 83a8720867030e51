import { setImmediate as others } from 'node:timers/promises'
import { CompiledQuery, SqliteDriver, type DatabaseConnection, type QueryResult, type SqliteDatabase } from 'kysely'
import { WaitingConnection, type Patience } from './wait-for-file.js'

/** The most that share one flush: the first then waits less for the others than a flush of a slow disk takes. */
export const mostTogether = 32

const say = {
  // A plain `begin`, as Kysely's driver has it, fails with SQLITE_BUSY whatever the time-out when another process has
  // written between the reads and the first write of the transaction.
  begin: CompiledQuery.raw('begin immediate'),
  savepoint: CompiledQuery.raw('savepoint one'),
  undo: CompiledQuery.raw('rollback to one'),
  release: CompiledQuery.raw('release one'),
  commit: CompiledQuery.raw('commit'),
  rollback: CompiledQuery.raw('rollback'),
}

const writes: ReadonlySet<string> = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode'])

/** One holder's use of the only connection, for a transaction or for statements outside of any. */
class Hold implements DatabaseConnection {
  readonly #driver: SharedCommitDriver
  isInTransaction = false
  /** Its transaction is done, and another holder may be using the connection. */
  isOver = false
  /** When it began to wait for the connection. */
  since = performance.now()

  constructor(driver: SharedCommitDriver) {
    this.#driver = driver
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.#driver.execute<R>(query, this)
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('nothing is streamed on the writing connection')
  }
}

type Done = { resolve(): void; reject(error: unknown): void }

/**
 * SQLite's writing connection, with group commit: a transaction that arrives while another is under way becomes a
 * savepoint of the same SQLite transaction, is undone alone when it fails, and shares its flush to the disk. Each is
 * acknowledged after that flush, so a disk that flushes two hundred times a second takes a thousand acknowledged acts
 * (https://www.sqlite.org/lang_savepoint.html).
 *
 * While another process holds the file, the first in the queue retries and the others keep their places. Each is refused
 * when its own wait, in the queue too, has lasted too long.
 */
export class SharedCommitDriver extends SqliteDriver {
  readonly #waiting: (() => void)[] = []
  readonly #patience: Readonly<Patience>
  #isTaken = false
  #only: WaitingConnection | undefined
  /** Those that are done and wait for the flush; undefined while no SQLite transaction is open. */
  #together: Done[] | undefined

  constructor(config: { database: SqliteDatabase }, patience: Readonly<Patience>) {
    super(config)
    this.#patience = patience
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const hold = new Hold(this)
    await this.#take()
    this.#only ??= new WaitingConnection(await super.acquireConnection(), this.#patience)
    return hold
  }

  async execute<R>(query: CompiledQuery, hold: Hold): Promise<QueryResult<R>> {
    if (hold.isInTransaction) return this.#run<R>(query)
    await this.#retake(hold)
    if (writes.has(query.query.kind)) return this.#runAlone<R>(query, hold)
    await this.#flush()
    return this.#run<R>(query)
  }

  async #runAlone<R>(query: CompiledQuery, hold: Hold): Promise<QueryResult<R>> {
    await this.beginTransaction(hold)
    try {
      const result = await this.#run<R>(query)
      await this.commitTransaction(hold)
      return result
    } catch (error) {
      await this.rollbackTransaction(hold)
      throw error
    }
  }

  async #retake(hold: Hold): Promise<void> {
    if (!hold.isOver) return
    hold.since = performance.now()
    await this.#take()
    hold.isOver = false
  }

  async #take(): Promise<void> {
    if (this.#isTaken) await new Promise<void>((letIn) => this.#waiting.push(letIn))
    this.#isTaken = true
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const hold = holdOf(connection)
    await this.#retake(hold)
    if (!this.#together) {
      await this.#run(say.begin, hold.since)
      this.#together = []
    }
    await this.#run(say.savepoint)
    hold.isInTransaction = true
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#run(say.release)
    const hold = holdOf(connection)
    hold.isInTransaction = false
    hold.isOver = true
    const flushed = new Promise<void>((resolve, reject) => this.#together?.push({ resolve, reject }))
    await this.#pass()
    await flushed
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const hold = holdOf(connection)
    // The commit failed in the flush, which has already undone it.
    if (hold.isOver) return
    hold.isInTransaction = false
    try {
      await this.#run(say.undo)
      await this.#run(say.release)
    } catch (error) {
      // On a full or broken disk SQLite rolls back the whole transaction: https://www.sqlite.org/lang_transaction.html
      this.#fail(error)
    }
  }

  override async releaseConnection(connection?: DatabaseConnection): Promise<void> {
    if (connection && holdOf(connection).isOver) return
    await this.#pass()
  }

  async #pass(): Promise<void> {
    const joined = this.#together?.length ?? 0
    // Callers that this transaction held up get one turn of the event loop to arrive and join.
    if (joined > 0 && this.#waiting.length === 0) await others()
    if (this.#waiting.length === 0 || joined >= mostTogether) await this.#flush()
    const next = this.#waiting.shift()
    if (next) next()
    else this.#isTaken = false
  }

  async #flush(): Promise<void> {
    const together = this.#together
    if (!together) return
    this.#together = undefined
    try {
      await this.#run(say.commit)
    } catch (error) {
      this.#together = together
      this.#fail(error)
      return
    }
    for (const { resolve } of together) resolve()
  }

  #fail(error: unknown): void {
    const together = this.#together ?? []
    this.#together = undefined
    this.#run(say.rollback).catch(() => {
      // SQLite may have rolled back by itself.
    })
    for (const { reject } of together) reject(error)
  }

  async #run<R>(query: CompiledQuery, since?: number): Promise<QueryResult<R>> {
    if (!this.#only) throw new Error('nobody has taken the connection')
    return this.#only.executeQuery<R>(query, since)
  }
}

function holdOf(connection: DatabaseConnection): Hold {
  if (!(connection instanceof Hold)) throw new Error('a connection of another driver')
  return connection
}
