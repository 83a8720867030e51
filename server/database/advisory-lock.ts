import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { isFileLocked } from './dialect.js'
import type { Database } from './open-database.js'
import { SqliteConnection } from './sqlite.js'

/** Ends with its process, however that ends. SQLite: an exclusive lock on an empty file beside the database. */
export async function takeAdvisoryLock(database: Database, name: string): Promise<AsyncDisposable | undefined> {
  return database.engine === 'postgres' ? lockOnServer(database.url, name) : lockOnFile(database.url, name)
}

const askAgainMs = 100

/** `onWait` is told once. */
export async function waitForAdvisoryLock(
  database: Database,
  name: string,
  onWait?: () => void,
): Promise<AsyncDisposable> {
  for (let isFirst = true; ; isFirst = false) {
    const lock = await takeAdvisoryLock(database, name)
    if (lock) return lock
    if (isFirst) onWait?.()
    await wait(askAgainMs)
  }
}

async function lockOnServer(url: string, name: string): Promise<AsyncDisposable | undefined> {
  const client = new pg.Client({ connectionString: url, application_name: 'coop', keepAlive: true })
  // A broken connection frees the lock; without a listener for its error the process would end too.
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ held: boolean }>(
    `select pg_try_advisory_lock(hashtext('coop'), hashtext($1)) as held`,
    [name],
  )
  if (rows[0]?.held) return { [Symbol.asyncDispose]: () => client.end() }
  await client.end()
  return undefined
}

function lockOnFile(url: string, name: string): AsyncDisposable | undefined {
  // The file stays: if it were removed, one process could lock the old file and another a new one.
  const file = new SqliteConnection(`${url.slice('file:'.length)}-${name}`, { timeout: 0 })
  try {
    file.exec('begin exclusive')
  } catch (error) {
    file.close()
    if (isFileLocked(error)) return undefined
    throw error
  }
  return {
    async [Symbol.asyncDispose]() {
      file.close()
    },
  }
}
