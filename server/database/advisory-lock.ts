import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { isFileLocked } from './dialect.js'
import type { Database } from './open-database.js'
import { SqliteConnection } from './sqlite.js'

/**
 * What one process does at a time, under a name: undefined while another does it. Held by a connection to PostgreSQL, or by the
 * operating system on an empty file beside SQLite's, so that whoever is killed has let go of it: nobody waits for the dead.
 */
export async function takeAdvisoryLock(database: Database, name: string): Promise<AsyncDisposable | undefined> {
  return database.engine === 'postgres' ? lockOnServer(database.url, name) : lockOnFile(database.url, name)
}

const askAgainMs = 100

/** The same, once nobody else does it. */
export async function waitForAdvisoryLock(database: Database, name: string): Promise<AsyncDisposable> {
  for (;;) {
    const lock = await takeAdvisoryLock(database, name)
    if (lock) return lock
    await wait(askAgainMs)
  }
}

async function lockOnServer(url: string, name: string): Promise<AsyncDisposable | undefined> {
  const client = new pg.Client({ connectionString: url, application_name: 'coop', keepAlive: true })
  // A connection that breaks lets go of the lock; without a listener it would end the process besides.
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
  // The file stays: whoever removed it could take it from under somebody who has opened it and waits.
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
