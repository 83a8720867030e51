import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addDays, addMs, type Instant } from '../../server/base/instant.js'
import { openDatabase, type Database } from '../../server/database/open-database.js'
import { makeStatistics } from '../../server/database/statistics.js'
import { housekeepingSteps, keepOnce, runHousekeeping } from '../../server/housekeeping.js'
import { openMetrics } from '../../server/http/metrics.js'
import { inOrder } from '../../server/base/in-order.js'
import type { PhotoStorage } from '../../server/media/index.js'
import { noteLoosePhoto } from '../../server/media/loose-photo.store.js'
import { publishOffer } from '../../server/offers/index.js'
import { countActs } from '../../server/rpc/act.store.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { PublicCache } from '../../server/rpc/public-cache.js'
import { asPerson } from '../support/acting.js'
import { engines } from '../support/engines.js'
import { TestLogger } from '../support/fakes.js'
import { allFollowed } from '../support/followed.js'
import { keepHouse } from '../support/housekeeping.js'
import { openTestServer } from '../support/test-server.js'
import { buildTown, drillDraft, lommeOrigin } from '../support/town.js'

const morning = '2027-03-01T08:00:00Z'

async function rowsIn(database: Database) {
  const count = async (table: 'idempotency_key' | 'act_count' | 'outbox_event' | 'report') =>
    (
      await database.reader
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
    ).rows
  return {
    keys: await count('idempotency_key'),
    counts: await count('act_count'),
    events: (await count('outbox_event')) > 0,
    reports: await count('report'),
  }
}

describe.each(engines)('what is kept on %s', (engine) => {
  test('goes when its time has passed, and not before', async () => {
    await using server = await openTestServer(engine, morning)
    const { database } = server.services
    const { drill, site } = await buildTown(database, server.clock)
    await fetch(`${server.url}/trpc/offers.report`, {
      method: 'POST',
      body: JSON.stringify({ offerId: drill, site, reason: 'other', words: 'Bonjour' }),
      headers: {
        'content-type': 'application/json',
        origin: lommeOrigin,
        'idempotency-key': randomBytes(16).toString('base64url'),
      },
    }).then((res) => res.text())
    await allFollowed(database)
    const start = server.clock.now()
    const after = async (moment: Instant) => {
      server.clock.set(moment)
      await keepHouse({ database, clock: server.clock, storage: server.storage })
      return rowsIn(database)
    }

    const kept = { keys: 1, counts: 2, events: true, reports: 1 }
    expect(await after(addDays(start, 1))).toMatchObject({ keys: 1, events: true, reports: 1 })
    expect(await after(addMs(addDays(start, 1), 1))).toEqual({ ...kept, keys: 0, counts: 0 })
    expect(await after(addDays(start, 30))).toEqual({ ...kept, keys: 0, counts: 0 })
    expect(await after(addMs(addDays(start, 30), 1))).toEqual({ keys: 0, counts: 0, events: false, reports: 1 })
    expect(await after(addDays(start, 365))).toMatchObject({ reports: 1 })
    expect(await after(addMs(addDays(start, 365), 1))).toMatchObject({ reports: 0 })
  })

  test('an offer whose day has come is over, once', async () => {
    await using server = await openTestServer(engine, morning)
    const { database } = server.services
    const { nadia } = await buildTown(database, server.clock)
    const expiresAt = addDays(server.clock.now(), 7)
    const { id } = await administer(database, (tx) =>
      publishOffer({ tx, clock: server.clock }, asPerson(nadia), { ...drillDraft, expiresAt }),
    )

    server.clock.set(expiresAt)
    const gone = [
      await keepHouse({ database, clock: server.clock, storage: server.storage }),
      await keepHouse({ database, clock: server.clock, storage: server.storage }),
    ]

    const { status } = await database.reader
      .selectFrom('offer')
      .select('status')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect([status, ...gone.map((rows) => rows['expired-offers'])]).toEqual(['expired', 1, 0])
  })

  test('a photo that cannot be removed stops no other step, is told, and goes when it can', async () => {
    const { storage, removed, repair } = brokenStorage()
    await using server = await openTestServer(engine, morning)
    const { database } = server.services
    const { clock } = server
    await makeStatistics(database, 'all')
    await administer(database, async (tx) => {
      for (const photo of ['a', 'b', 'c']) await noteLoosePhoto(tx, `${photo.repeat(32)}-900`, clock.now())
      await countActs(tx, [{ act: 'once', who: 'somebody', windowMs: 1_000 }], clock.now())
    })
    clock.set(addDays(clock.now(), 3))
    const run = async () => {
      const told: string[] = []
      await runHousekeeping(
        { database, clock, storage },
        {
          done: (step, rows) => void (rows > 0 && told.push(`${step} ${rows}`)),
          failed: (step, error) => void told.push(`${step}: ${error instanceof Error ? error.message : ''}`),
        },
      )
      return told
    }

    const broken = await run()
    const leftBroken = await loosePhotos(database)
    repair()
    const mended = await run()

    expect(broken).toEqual(['acts 1', 'photos: photos that could not be removed: 1'])
    expect(leftBroken).toEqual([`${'b'.repeat(32)}-900`])
    expect(mended).toEqual(['photos 1'])
    expect(await loosePhotos(database)).toEqual([])
    expect(new Set(removed.map((name) => name[0]))).toEqual(new Set(['a', 'b', 'c']))
  })

  test('no two processes do it at once, and who has ended leaves it to the next', async () => {
    await using server = await openTestServer(engine, morning)
    const { database } = server.services
    await using other = await openDatabase(database.url)
    const steps = { reached: signalled(), mayGoOn: signalled() }
    const { storage } = brokenStorage()
    const slow = {
      ...storage,
      async remove() {
        steps.reached.resolve()
        await steps.mayGoOn.promise
      },
    }
    await administer(database, (tx) => noteLoosePhoto(tx, `${'a'.repeat(32)}-900`, server.clock.now()))
    server.clock.set(addDays(server.clock.now(), 3))
    const told: string[] = []
    const report = { done: (step: string) => void told.push(step), failed: (step: string) => void told.push(step) }
    const run = (one: Database, by = storage) =>
      runHousekeeping({ database: one, clock: server.clock, storage: by }, report)

    const first = run(database, slow)
    await steps.reached.promise
    const whileAnother = await run(other)
    steps.mayGoOn.resolve()

    expect([whileAnother, await first]).toEqual([false, true])
    expect(told).toEqual(housekeepingSteps)
    expect(await run(other)).toBe(true)
  })

  test('each step is counted from the start, and each that failed', async () => {
    const metrics = openMetrics({
      cache: new PublicCache(),
      ask: () => Promise.resolve(),
      countDeadLetters: async () => 0,
      countWaitingMails: async () => 0,
      mailOutageSeconds: async () => 0,
      steps: housekeepingSteps,
    })
    const { storage } = brokenStorage()
    const logger = new TestLogger()
    await using server = await openTestServer(engine, morning)
    await administer(server.services.database, (tx) => noteLoosePhoto(tx, `${'b'.repeat(32)}-900`, server.clock.now()))
    server.clock.set(addDays(server.clock.now(), 3))
    const before = await metrics.text()

    await keepOnce({ ...server.services, storage }, { logger, metrics: metrics.housekeeping })
    const text = await metrics.text()

    for (const step of housekeepingSteps) {
      expect(before).toContain(`coop_housekeeping_runs_total{step="${step}"} 0`)
      expect(text).toContain(`coop_housekeeping_runs_total{step="${step}"} 1`)
      expect(text).toContain(`coop_housekeeping_failures_total{step="${step}"} ${step === 'photos' ? 1 : 0}`)
    }
    expect(logger.lines.map(({ level, message }) => [level, message])).toEqual([
      ['error', 'housekeeping step failed'],
      ['info', 'housekeeping done'],
    ])
  })
})

test('what SQLite knows of each table is made anew once in the night, and else of those that have grown', async () => {
  await using server = await openTestServer('sqlite', morning)
  const { database } = server.services
  const { clock, storage } = server
  const made = async (moment: string) => {
    clock.set(moment)
    return (await keepHouse({ database, clock, storage }))['statistics']
  }
  const tables = await made(morning)

  expect(tables).toBeGreaterThan(0)
  // An hour of Paris, in winter and in summer.
  expect([await made('2027-03-02T01:50:00Z'), await made('2027-03-02T02:10:00Z')]).toEqual([0, tables])
  expect([await made('2027-07-02T01:10:00Z'), await made('2027-07-02T02:10:00Z')]).toEqual([tables, 0])
})

test('steps go in an order in which none undoes what another needs', () => {
  expect(housekeepingSteps).toEqual([
    'acts',
    'events',
    'unfinished-photos',
    'missed-words',
    'asked-origins',
    ...['spent-proofs', 'sign-ins', 'sessions', 'passes', 'email-changes'],
    ...['idle-people-told', 'idle-people', 'people'],
    ...['proposals', 'place-imports'],
    ...['invitations', 'audit-entries'],
    'join-requests',
    ...['reports', 'hidings', 'decisions', 'moderation-notes', 'holds', 'bans'],
    'messages',
    ...['ending-memberships', 'members', 'depositors', 'deposits', 'payments'],
    ...['stock-imports', 'stock-files', 'expired-offers', 'ending-offers', 'late-looks', 'watches'],
    ...['settled-loans', 'undoable-acts', 'borrowers', 'known-borrowers', 'forgotten-borrowers'],
    ...['loan-photos', 'loans'],
    ...['appointments', 'former-calendars', 'cells'],
    'mails',
    'photos',
    'statistics',
  ])
})

test('a step comes after those it names, wherever it is listed, and a ring is refused', () => {
  const after = (listed: Readonly<Record<string, readonly string[]>>) => [
    ...inOrder(new Map(Object.entries(listed).map(([name, before]) => [name, { after: before }]))).keys(),
  ]

  expect(after({ last: ['second'], first: [], second: [] })).toEqual(['second', 'last', 'first'])
  expect(() => after({ one: ['nothing'] })).toThrow('one after nothing')
  expect(() => after({ a: ['b'], b: ['a'] })).toThrow('a after b after a')
})

const loosePhotos = async (database: Database) =>
  (await database.reader.selectFrom('loose_photo').select('photo').execute()).map(({ photo }) => photo)

/** A place for photos from which those that begin with b cannot be taken away, until it is repaired. */
function brokenStorage() {
  const removed: string[] = []
  let isBroken = true
  const storage: PhotoStorage = {
    put: () => Promise.resolve(),
    get: () => Promise.resolve(undefined),
    has: () => Promise.resolve(true),
    proveSpace: () => Promise.resolve(),
    removeUnfinished: () => Promise.resolve(0),
    async remove(name) {
      if (isBroken && name.startsWith('b')) throw new Error('no answer')
      removed.push(name)
    },
  }
  return {
    storage,
    removed,
    repair() {
      isBroken = false
    },
  }
}

function signalled() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
