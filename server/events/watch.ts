import { sql } from 'kysely'
import pg from 'pg'
import type { Logger } from '../base/logger.js'
import { listenerName } from '../database/in-use.js'
import type { Database } from '../database/open-database.js'
import { lastSeq, noticesAbove } from './event.store.js'
import { readNotice, type Notice } from './notice.js'
import { channel } from './outbox.js'

type Watcher = { onEvents(notices: readonly Notice[]): void; onGap(): void }

type WatchOptions = {
  readonly logger: Logger
  /** How often PostgreSQL is asked whether it still answers: firewalls drop an idle connection without a sign. */
  readonly beatMs?: number
}

/** Reports within a second what any process has committed: by `LISTEN` on PostgreSQL, `data_version` on SQLite. */
export function watchEvents(database: Database, watcher: Watcher, options: WatchOptions): Promise<AsyncDisposable> {
  return database.engine === 'postgres' ? listen(database, watcher, options) : lookOut(database, watcher, options)
}

const lookEveryMs = 200
/** With more at once, as after an import, a gap is reported instead. */
const mostNotices = 1_000

/** `data_version` changes when another connection has committed, and is cheaper to ask for than to read the table. */
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
    const above = await noticesAbove(db, last, mostNotices)
    last = above.last
    if (above.notices.length === mostNotices) {
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
  let listening: pg.Client | undefined
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
    listening = client
    const beat = setInterval(() => {
      // Ending a client whose query has no answer closes the socket, which emits `end`.
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
        // Cached answers may be out of date, now and until the next try.
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
      await listening?.end()
    },
  }
}
