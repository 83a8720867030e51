import { sql } from 'kysely'
import pg from 'pg'
import type { Logger } from '../base/logger.js'
import { listenerName } from '../database/in-use.js'
import type { Database } from '../database/open-database.js'
import { lastSeq, noticesAbove } from './event.store.js'
import { readNotice, type Notice } from './notice.js'
import { channel } from './outbox.js'

/** Who wants to know at once that something was committed, by whichever process. */
export type Watcher = {
  /** This has happened. */
  onEvents(notices: readonly Notice[]): void
  /** Something may have been missed. */
  onGap(): void
}

export type WatchOptions = {
  readonly logger: Logger
  /** How often PostgreSQL is asked whether it is still there: what forgets a silent connection seldom says so. */
  readonly beatMs?: number
}

/** Tells within a second what any process has committed: `LISTEN` on PostgreSQL, `data_version` on SQLite. */
export function watchEvents(database: Database, watcher: Watcher, options: WatchOptions): Promise<AsyncDisposable> {
  return database.engine === 'postgres' ? listen(database, watcher, options) : lookOut(database, watcher, options)
}

const lookEveryMs = 200
/** Of more at once, as when places are imported, nobody needs to know which they were. */
const mostTold = 1_000

/** `data_version` of a connection changes when another one has committed: one cheap question, no read of the table. */
async function lookOut(database: Database, watcher: Watcher, { logger }: WatchOptions): Promise<AsyncDisposable> {
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
    const above = await noticesAbove(db, last, mostTold)
    last = above.last
    if (above.notices.length === mostTold) {
      last = await lastSeq(db)
      watcher.onGap()
    } else if (above.notices.length > 0) watcher.onEvents(above.notices)
  }
  const timer = setInterval(() => {
    busy ??= look()
      .catch((err: unknown) => {
        logger.error({ err }, 'cannot read what other processes did')
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

async function listen(
  database: Database,
  watcher: Watcher,
  { logger, beatMs = 10_000 }: WatchOptions,
): Promise<AsyncDisposable> {
  let stopped = false
  let ear: pg.Client | undefined
  let again: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: database.url,
      application_name: listenerName,
      connectionTimeoutMillis: beatMs,
      query_timeout: beatMs,
    })
    client.on('notification', (message) => {
      if (message.payload) watcher.onEvents([readNotice(message.payload)])
    })
    client.on('error', (err) => logger.warn({ err }, 'LISTEN connection lost'))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch (error) {
      await client.end()
      throw error
    }
    if (stopped) {
      await client.end()
      return
    }
    ear = client
    const beat = setInterval(() => {
      // Ending a client whose question has no answer cuts the line, which says `end`.
      client.query('select 1').catch(() => client.end())
    }, beatMs)
    client.once('end', () => {
      clearInterval(beat)
      if (stopped) return
      watcher.onGap()
      reconnectLater()
    })
    watcher.onGap()
  }

  function reconnectLater(): void {
    if (stopped) return
    again = setTimeout(() => {
      connect().catch((err: unknown) => {
        logger.warn({ err }, 'LISTEN connection failed, trying again')
        // What is kept could be old by now, and by the next try too.
        watcher.onGap()
        reconnectLater()
      })
    }, 500)
  }

  await connect()
  return {
    async [Symbol.asyncDispose]() {
      stopped = true
      clearTimeout(again)
      await ear?.end()
    },
  }
}
