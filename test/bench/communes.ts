import { sql } from 'kysely'
import type { Db } from '../../server/database/tables.js'
import { findCommunes } from '../../server/territories/find-communes.js'
import { engines, openTestDatabase } from '../support/engines.js'
import { startPostgres } from '../support/postgres.js'

const typed = ['lomme', 'hellemmes', '59160', '59260', 'henin', 'st omer', 'libercourt 62', 's', 'saint', 'la', 'zzzz']
const rounds = 40

/** Finding a commune while its name is typed, against the same database asked for words in the middle of its names. */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  for (const engine of engines) {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const heapBefore = process.memoryUsage().heapUsed
    const firstMs = await msOf(() => findCommunes(database.reader, 'lille'))
    print({ engine, find: 'first ever', ms: firstMs, heapMb: (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20 })
    for (const text of typed) {
      print({ engine, find: text, ...(await spread(() => findCommunes(database.reader, text))), aim: 'p95 < 5 ms' })
    }
    print({ engine, baseline: 'like', ...(await spread(() => findByLike(database.reader, 'zzzz'))) })
  }
}

async function findByLike(db: Db, text: string): Promise<unknown> {
  return sql`select code from commune where lower(name) like ${`${text}%`} or lower(name) like ${`% ${text}%`}
    or lower(name) like ${`%-${text}%`} order by population desc limit 8`.execute(db)
}

async function spread(work: () => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await msOf(work))
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (rounds - 1))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return Math.round((performance.now() - start) * 100) / 100
}
