import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Instant } from '../base/instant.js'
import { paris, wallTimeOf } from '../base/local-time.js'
import type { Database } from './open-database.js'
import { sqliteDriver } from './sqlite.js'

/**
 * What SQLite's planner knows of the tables is made only when it is asked for, and reads them whole: in a thread of its own.
 * `grown`: only of those with twice or half the rows that are known. PostgreSQL does it by itself. How many tables it was.
 */
export async function makeStatistics({ engine, url }: Database, which: 'all' | 'grown'): Promise<number> {
  if (engine === 'postgres') return 0
  const workerData = { path: url.slice('file:'.length), driver: sqliteDriver, which }
  const thread = new Worker(new URL('./statistics-worker.mjs', import.meta.url), { workerData })
  const answer: readonly unknown[] = await once(thread, 'message')
  return Number(answer[0])
}

/** Asked every hour: once in the night, when few wait for it, for all tables. */
export const renewStatistics = (database: Database, now: Instant): Promise<number> =>
  makeStatistics(database, wallTimeOf(now, paris).startsWith('03:') ? 'all' : 'grown')
