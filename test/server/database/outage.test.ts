import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isOutage } from '../../../server/database/dialect.js'
import { openDatabase } from '../../../server/database/open-database.js'
import { record } from '../../../server/events/outbox.js'
import { watchEvents } from '../../../server/events/watch.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { openTestDatabase } from '../../support/engines.js'
import { TestClock, TestLogger } from '../../support/fakes.js'
import { openRelay } from '../../support/relay.js'
import { openTestServer } from '../../support/test-server.js'
import { until } from '../../support/until.js'

// An SQLite file does not go away: all of this is about PostgreSQL.
const morning = '2027-03-01T08:00:00Z'
const find = (text: string) =>
  `/trpc/territories.find?input=${encodeURIComponent(JSON.stringify({ text, site: 'lomme' }))}`

test('a connection that ends in the middle of a transaction fails that transaction and nothing else', async () => {
  await using database = await openTestDatabase('postgres')

  const broken = administer(database, async (tx) => {
    await tx.insertInto('intercommunality').values({ code: 'x', name: 'x' }).execute()
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.reader)
    // Asked when the connection has already gone: `pg` says so twice, to the question and to the connection.
    await until(
      () => sql`select 1 from pg_stat_activity where pid = ${rows[0]?.pid}`.execute(database.reader),
      (left) => left.rows.length === 0,
    )
    await tx.insertInto('intercommunality').values({ code: 'y', name: 'y' }).execute()
  })

  const error: unknown = await broken.catch((cause: unknown) => cause)
  expect(isOutage(error)).toBe(true)
  expect(await database.reader.selectFrom('intercommunality').selectAll().execute()).toEqual([])
})

test('while PostgreSQL is away visitors are asked to come back, and the server recovers by itself', async () => {
  await using database = await openTestDatabase('postgres', { communes: true })
  await using relay = await openRelay(database.url)
  await using server = await openTestServer('postgres', morning, { databaseUrl: relay.url })
  const before = await fetch(server.url + find('lomme'))

  relay.breakOff()
  const away = await until(
    () => fetch(server.url + find('libercourt')),
    (res) => res.status !== 200,
  )
  const said = await away.json()
  const ready = await fetch(`${server.url}/readyz`)
  const alive = await fetch(`${server.url}/healthz`)
  relay.mend()
  await until(
    () => fetch(`${server.url}/readyz`),
    (res) => res.status === 200,
  )
  const after = await fetch(server.url + find('libercourt'))

  expect([before.status, away.status, ready.status, alive.status, after.status]).toEqual([200, 503, 503, 200, 200])
  expect([away.headers.get('retry-after'), away.headers.get('cache-control')]).toEqual(['5', 'no-store'])
  expect(said.error.data).toMatchObject({ reason: 'try-later', retryAfterSeconds: 5 })
})

test('while PostgreSQL is away pages say when to come back, and the metrics that it is away', async () => {
  await using database = await openTestDatabase('postgres', { communes: true })
  await using relay = await openRelay(database.url)
  await using server = await openTestServer('postgres', morning, { databaseUrl: relay.url })
  const figure = async (name: string) => {
    const res = await fetch(`${server.url}/metrics`)
    return [res.status, new RegExp(`^${name} (.*)$`, 'm').exec(await res.text())?.[1]]
  }
  const before = await figure('coop_database_up')

  relay.breakOff()
  const pages = await Promise.all(
    ['/s/ville-de-lomme', '/s/ville-de-lomme/offres?lang=en', '/feeds/ville-de-lomme', '/sitemap.xml'].map((path) =>
      fetch(server.url + path),
    ),
  )

  expect(
    pages.map(({ status, headers }) => [status, headers.get('retry-after'), headers.get('cache-control')]),
  ).toEqual(pages.map(() => [503, '5', 'no-store']))
  expect([before, await figure('coop_database_up'), await figure('coop_dead_letters')]).toEqual([
    [200, '1'],
    [200, '0'],
    [200, 'Nan'],
  ])
})

test('after a write failed for want of room the server is not ready, until one succeeds', async () => {
  await using server = await openTestServer('sqlite', morning)
  const { database } = server.services
  const ready = async () => (await fetch(`${server.url}/readyz`)).status
  const large = { type: 'large', subject: 'x', payload: 'x'.repeat(1_000_000), occurred_at: server.clock.now() }
  const write = () => administer(database, (tx) => tx.insertInto('outbox_event').values(large).execute())
  const before = await ready()

  await sql`pragma max_page_count = 1`.execute(database.writer)
  const failed: unknown = await write().catch((error: unknown) => error)
  const full = [await ready(), await ready()]
  await sql`pragma max_page_count = 1000000`.execute(database.writer)

  expect([before, isOutage(failed), full, await ready()]).toEqual([200, true, [503, 503], 200])
})

test('a LISTEN connection that is cut off drops all cached answers, and is opened again', async () => {
  await using database = await openTestDatabase('postgres', { communes: true })
  await using server = await openTestServer('postgres', morning, { databaseUrl: database.url })
  await fetch(server.url + find('lomme')).then((res) => res.text())
  expect(server.services.cache.size.answers).toBe(1)
  const ears = () =>
    sql<{ pid: number }>`select pid from pg_stat_activity
      where application_name = 'coop listen' and datname = current_database()`.execute(database.reader)
  const [ear] = (await ears()).rows

  await sql`select pg_terminate_backend(${ear?.pid})`.execute(database.reader)
  await until(
    () => server.services.cache.size.answers,
    (answers) => answers === 0,
  )
  await until(ears, ({ rows }) => rows.length === 1 && rows[0]?.pid !== ear?.pid)
  await until(
    async () => {
      await fetch(server.url + find('lomme')).then((res) => res.text())
      return server.services.cache.size.answers
    },
    (answers) => answers === 1,
  )
  await administer(database, (tx) => record(tx, new TestClock(morning).now(), { type: 'territories.changed' }))

  await until(
    () => server.services.cache.size.answers,
    (answers) => answers === 0,
    1_000,
  )
})

test('a LISTEN connection that is silently dead is noticed', async () => {
  await using database = await openTestDatabase('postgres')
  await using relay = await openRelay(database.url)
  await using behind = await openDatabase(relay.url)
  const heard: string[] = []
  let gaps = 0
  await using _watch = await watchEvents(
    behind,
    { onEvents: (notices) => void heard.push(...notices.map(({ type }) => type)), onGap: () => void (gaps += 1) },
    { logger: new TestLogger(), beatMs: 200 },
  )
  const atStart = gaps

  relay.fallSilent()
  await until(
    () => gaps,
    (count) => count > atStart,
  )
  relay.mend()
  await until(
    async () => {
      await administer(database, (tx) => record(tx, new TestClock(morning).now(), { type: 'territories.changed' }))
      return heard
    },
    (types) => types.length > 0,
  )
})
