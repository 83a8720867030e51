import { existsSync } from 'node:fs'
import pg from 'pg'
import { isFileLocked } from './dialect.js'
import { SqliteConnection } from './sqlite.js'

/** Under which each server listens to the others on PostgreSQL, as long as it runs. */
export const listenerName = 'coop listen'

/** Whether a server works on a database: on SQLite, whether any process has its file open. */
export async function isInUse(url: string): Promise<boolean> {
  return url.startsWith('file:') ? isFileOpen(url.slice('file:'.length)) : hasListener(url)
}

function isFileOpen(path: string): boolean {
  if (!existsSync(path)) return false
  const connection = new SqliteConnection(path, { timeout: 0 })
  try {
    // In WAL the file can be had alone only while nobody else has it open: https://www.sqlite.org/wal.html#noshm
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
