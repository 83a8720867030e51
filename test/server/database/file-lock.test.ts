import { randomBytes } from 'node:crypto'
import { Kysely, sql, SqliteDialect } from 'kysely'
import type BetterSqlite from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { isFileLocked, isOutage } from '../../../server/database/dialect.js'
import { openDatabase, type Database } from '../../../server/database/open-database.js'
import { SharedCommitDriver } from '../../../server/database/shared-commit.js'
import { SqliteConnection } from '../../../server/database/sqlite.js'
import type { Tables } from '../../../server/database/tables.js'
import { openEmptyDatabase, openTestDatabase } from '../../support/engines.js'
import { openTestServer } from '../../support/test-server.js'
import { until } from '../../support/until.js'
import { buildTown, lommeOrigin } from '../../support/town.js'

const at = toInstant('2027-03-01T08:00:00Z')

const pathOf = ({ url }: Pick<Database, 'url'>) => url.slice('file:'.length)

/** Another process's connection, which holds the file until it lets go. */
async function holding(database: Pick<Database, 'url'>): Promise<{ letGo(): void } & Disposable> {
  const other = new SqliteConnection(pathOf(database), { timeout: 0 })
  // The house may still be writing what follows from before.
  await until(() => begins(other), Boolean)
  return { letGo: () => void other.exec('rollback'), [Symbol.dispose]: () => void other.close() }
}

function begins(connection: InstanceType<typeof SqliteConnection>): boolean {
  try {
    connection.exec('begin immediate')
    return true
  } catch (error) {
    if (isFileLocked(error)) return false
    throw error
  }
}

/** How often anybody in this process has tried to begin to write. */
function watchTries(): { count(): number } & Disposable {
  const memory = new SqliteConnection(':memory:')
  const run = vi.spyOn(Object.getPrototypeOf(memory.prepare('select 1')) as BetterSqlite.Statement, 'run')
  memory.close()
  return {
    count: () =>
      run.mock.contexts.filter((each) => (each as BetterSqlite.Statement).source === 'begin immediate').length,
    [Symbol.dispose]: () => run.mockRestore(),
  }
}

const note = ({ writer }: Pick<Database, 'writer'>, proof: string) =>
  writer
    .transaction()
    .execute((tx) => tx.insertInto('spent_proof').values({ proof, spent_at: at }).execute())
    .then(
      () => `${proof} noted`,
      (error: unknown) => (isOutage(error) ? `${proof} refused` : String(error)),
    )

test('a server whose file another process holds goes on answering, and the act that waits succeeds after', async () => {
  await using server = await openTestServer('sqlite', '2027-03-01T08:00:00Z')
  const { database } = server.services
  const { drill, site } = await buildTown(database, server.clock)
  const board = `${server.url}/trpc/offers.open?input=${encodeURIComponent(JSON.stringify({ site }))}`
  await (await fetch(board)).text()
  // SQLite's own waiting would hold the whole process: what waits is the act, on timers.
  const { rows } = await sql<{ timeout: number }>`pragma busy_timeout`.execute(database.writer)
  expect(rows).toEqual([{ timeout: 0 }])
  using holder = await holding(database)
  using tries = watchTries()
  let isAnswered = false

  const act = fetch(`${server.url}/trpc/offers.report`, {
    method: 'POST',
    body: JSON.stringify({ offerId: drill, site, reason: 'other', words: 'Bonjour' }),
    headers: {
      'content-type': 'application/json',
      origin: lommeOrigin,
      'idempotency-key': randomBytes(16).toString('base64url'),
    },
  }).finally(() => (isAnswered = true))
  const statuses: number[] = []
  for (let n = 0; n < 20 || tries.count() < 20; n += 1) {
    for (const address of [`${server.url}/healthz`, `${server.url}/readyz`, board, `${board}&n=${n}`]) {
      statuses.push((await fetch(address)).status)
    }
  }
  const answeredBefore = isAnswered
  holder.letGo()

  expect(new Set(statuses)).toEqual(new Set([200]))
  expect(answeredBefore).toBe(false)
  expect((await act).status).toBe(200)
})

test('two servers of one file in one process wait for each other’s transactions', async () => {
  await using one = await openTestDatabase('sqlite')
  await using other = await openDatabase(one.url)
  using tries = watchTries()
  const steps: string[] = []

  let theirs = Promise.resolve(0)
  await one.writer.transaction().execute(async (tx) => {
    theirs = note(other, 'b').then((told) => steps.push(told))
    // Once to begin this transaction.
    await until(tries.count, (count) => count >= 3)
    await tx.insertInto('spent_proof').values({ proof: 'a', spent_at: at }).execute()
    steps.push('a written')
  })
  await theirs

  expect(steps).toEqual(['a written', 'b noted'])
})

test('whoever waits keeps its place', async () => {
  await using database = await openTestDatabase('sqlite')
  using holder = await holding(database)
  using tries = watchTries()

  const waiting = Promise.all(['c', 'a', 'b'].map((proof) => note(database, proof)))
  await until(tries.count, (count) => count >= 3)
  holder.letGo()
  await waiting

  const rows = await database.reader
    .selectFrom('spent_proof')
    .select('proof')
    .orderBy(sql`rowid`)
    .execute()
  expect(rows.map(({ proof }) => proof)).toEqual(['c', 'a', 'b'])
})

test('whoever has waited too long is refused, those behind it no later, and whoever comes after is served', async () => {
  await using database = await openTestDatabase('sqlite')
  const impatient = () => {
    const connection = new SqliteConnection(pathOf(database), { timeout: 0 })
    class Impatient extends SqliteDialect {
      override createDriver() {
        return new SharedCommitDriver({ database: connection }, { ms: 300 })
      }
    }
    return new Kysely<Tables>({ dialect: new Impatient({ database: connection }) })
  }
  const [writer, other] = [impatient(), impatient()]
  using holder = await holding(database)

  const told: string[] = []
  const noted = ['a', 'b', 'c', 'd', 'e'].map((proof) => note({ writer }, proof).then((said) => told.push(said)))
  await Promise.race(noted)
  // Begins to wait once the first has waited its whole time: one after the other, only the second would be refused before it.
  noted.push(note({ writer: other }, 'late').then((said) => told.push(said)))
  await Promise.all(noted)
  holder.letGo()

  expect(told).toEqual(['a refused', 'b refused', 'c refused', 'd refused', 'e refused', 'late refused'])
  expect(await note({ writer }, 'f')).toBe('f noted')
  await Promise.all([writer.destroy(), other.destroy()])
})

test('a process that ends waits for nobody', async () => {
  await using database = await openTestDatabase('sqlite')
  using _holder = await holding(database)
  const waiting = ['a', 'b'].map((proof) => note(database, proof))

  database.stopWaiting()

  expect(await Promise.all(waiting)).toEqual(['a refused', 'b refused'])
})

test('a file that another process has for itself alone is opened when that one has left', async () => {
  await using database = await openEmptyDatabase('sqlite')
  await database[Symbol.asyncDispose]()
  const alone = new SqliteConnection(pathOf(database), { timeout: 0 })
  for (const pragma of ['journal_mode = WAL', 'locking_mode = EXCLUSIVE', 'user_version = 7']) alone.pragma(pragma)
  using tries = vi.spyOn(SqliteConnection.prototype, 'pragma')
  let isOpen = false

  const opening = openDatabase(database.url).finally(() => (isOpen = true))
  await until(
    () => tries.mock.calls.length,
    (count) => count >= 3,
  )
  const wasOpen = isOpen
  alone.close()

  expect(wasOpen).toBe(false)
  await using opened = await opening
  expect(opened.engine).toBe('sqlite')
})
