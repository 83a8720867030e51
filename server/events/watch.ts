import { sql } from 'kysely'
import pg from 'pg'
import type { Logger } from '../base/logger.js'
import type { Database } from '../database/open-database.js'
import { lastSeq, typesAbove } from './event.store.js'
import { channel } from './outbox.js'

/** Who wants to know at once that something was committed, by whichever process. */
export type Watcher = {
  /** These kinds of things have happened. */
  onEvents(types: readonly string[]): void
  /** Something may have been missed: forget all that is kept. */
  onGap(): void
}

/** Tells within a second what any process has committed: `LISTEN` on PostgreSQL, `data_version` on SQLite. */
export function watchEvents(database: Database, watcher: Watcher, logger: Logger): Promise<AsyncDisposable> {
  return database.engine === 'postgres' ? listen(database, watcher, logger) : lookOut(database, watcher, logger)
}

const lookEveryMs = 200

/** `data_version` of a connection changes when another one has committed: one cheap question, no read of the table. */
async function lookOut(database: Database, watcher: Watcher, logger: Logger): Promise<AsyncDisposable> {
  const db = database.reader
  const version = async () => {
    const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db)
    return rows[0]?.data_version
  }
  let seen = await version()
  let last = await lastSeq(db)
  let busy: Promise<void> | undefined
  const look = async () => {
    const now = await version()
    if (now === seen) return
    seen = now
    const above = await typesAbove(db, last)
    last = above.last
    if (above.types.length > 0) watcher.onEvents(above.types)
  }
  const timer = setInterval(() => {
    busy ??= look()
      .catch((err: unknown) => {
        logger.error({ err }, 'cannot see what other processes did')
        watcher.onGap()
      })
      .finally(() => {
        busy = undefined
      })
  }, lookEveryMs)
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      await busy
    },
  }
}

async function listen(database: Database, watcher: Watcher, logger: Logger): Promise<AsyncDisposable> {
  let stopped = false
  let client: pg.Client | undefined
  let again: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: database.url, application_name: 'coop listen', keepAlive: true })
    next.on('notification', (message) => {
      if (message.payload) watcher.onEvents([message.payload])
    })
    next.on('error', (err) => logger.warn({ err }, 'lost the ear for other processes'))
    await next.connect()
    await next.query(`listen ${channel}`)
    client = next
    next.once('end', () => {
      if (stopped) return
      watcher.onGap()
      reconnectLater()
    })
    watcher.onGap()
  }

  function reconnectLater(): void {
    again = setTimeout(() => {
      connect().catch((err: unknown) => {
        logger.warn({ err }, 'cannot hear other processes yet')
        // What is kept could be old by now, and by the next try too.
        watcher.onGap()
        if (!stopped) reconnectLater()
      })
    }, 500)
  }

  await connect()
  return {
    async [Symbol.asyncDispose]() {
      stopped = true
      clearTimeout(again)
      await client?.end()
    },
  }
}
