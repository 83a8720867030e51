import { existsSync } from 'node:fs'
import pg from 'pg'
import { isFileLocked } from './dialect.js'
import { SqliteConnection } from './sqlite.js'

/** The `application_name` of each running server's LISTEN connection. */
export const listenerName = 'coop listen'

/** On SQLite: whether any process has its file open. */
export async function isInUse(url: string): Promise<boolean> {
  return url.startsWith('file:') ? isFileOpen(url.slice('file:'.length)) : hasListener(url)
}

function isFileOpen(path: string): boolean {
  if (!existsSync(path)) return false
  const connection = new SqliteConnection(path, { timeout: 0 })
  try {
    // In WAL mode an exclusive lock is granted only while nobody else has the file open:
    // https://www.sqlite.org/wal.html#noshm
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.exec('begin immediate; rollback')
    return false
  } catch (error) {
    if (isFileLocked(error)) return true
    throw error
  } finally {
    connection.close()
  }
}

async function hasListener(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, application_name: 'coop' })
  await client.connect()
  try {
    const { rows } = await client.query(
      'select 1 from pg_stat_activity where datname = current_database() and application_name = $1',
      [listenerName],
    )
    return rows.length > 0
  } finally {
    await client.end()
  }
}
