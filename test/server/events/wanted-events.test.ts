import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import { newId, type Id } from '../../../server/base/id.js'
import { addDays } from '../../../server/base/instant.js'
import type { Database } from '../../../server/database/open-database.js'
import { lastSettled, purgeEvents } from '../../../server/events/event.store.js'
import { follow } from '../../../server/events/follow.js'
import { record } from '../../../server/events/outbox.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { watched } from '../../support/count-statements.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestLogger } from '../../support/fakes.js'
import { until } from '../../support/until.js'

const drill: Id<'Offer'> = newId()
/** Nobody waits for so long: who hears of something has been woken. */
const pollMs = 3_600_000

function happen(database: Database, types: readonly ('offer.published' | 'offer.changed')[]): Promise<void> {
  return administer(database, async (tx) => {
    for (const type of types) await record(tx, systemClock.now(), { type, offerId: drill })
  })
}

async function cursorOf(database: Database): Promise<number> {
  const row = await database.reader
    .selectFrom('follower')
    .select('cursor_seq')
    .where('name', '=', 'test')
    .executeTakeFirst()
  return row?.cursor_seq ?? 0
}

/** Where it is, that it is there, what has happened, what waits to be tried again. */
const looks = 4

async function openFollowing(database: Database, asked: Partial<Parameters<typeof follow>[1]> = {}) {
  const seen: string[] = []
  const statements: string[] = []
  const telling = watched(database, (by, { kind }) => void statements.push(`${by} ${kind}`))
  const follower = follow(
    { name: 'test', types: ['offer.published'], handle: async ({ type }) => void seen.push(type) },
    { database: telling, clock: systemClock, logger: new TestLogger(), pollMs, ...asked },
  )
  await until(
    () => database.reader.selectFrom('follower').select('name').execute(),
    (followers) => followers.length === 1,
  )
  // Its first look is over when it has asked for the last of them.
  await until(
    () => statements.length,
    (count) => count >= looks,
  )
  return {
    seen,
    wake: follower.wake,
    /** What it has asked of the database since this was last asked. */
    takeStatements: () => statements.splice(0),
    [Symbol.asyncDispose]: () => follower[Symbol.asyncDispose](),
  }
}

describe.each(engines)('a follower that wants some events on %s', (engine) => {
  test('is not called for others, not woken by them, and writes nothing when it passes them', async () => {
    await using database = await openTestDatabase(engine)
    await using follower = await openFollowing(database)
    expect(follower.takeStatements()).toHaveLength(looks)

    await happen(database, Array(50).fill('offer.changed'))
    follower.wake(['offer.changed', 'site.changed'])
    const unwoken = follower.takeStatements()
    follower.wake()
    const passing = await until(
      () => follower.takeStatements(),
      (statements) => statements.length > 0,
    )

    expect([follower.seen, unwoken]).toEqual([[], []])
    expect(passing.join()).not.toMatch(/Insert|Update/)
    expect(await cursorOf(database)).toBe(0)
  })

  test('hears of what it wants in its order, however much else happened between', async () => {
    await using database = await openTestDatabase(engine)
    await using follower = await openFollowing(database)

    for (let n = 0; n < 3; n += 1) {
      await happen(database, [...Array(300).fill('offer.changed'), 'offer.published'])
      follower.wake(['offer.published'])
      await until(
        () => follower.seen.length,
        (count) => count === n + 1,
      )
    }
    const last = await database.reader
      .selectFrom('outbox_event')
      .select('seq')
      .orderBy('seq', 'desc')
      .executeTakeFirst()

    await until(
      () => cursorOf(database),
      (cursor) => cursor === last?.seq,
    )
    expect(follower.seen).toEqual(Array(3).fill('offer.published'))
  })

  test('writes down after some hundreds that it has passed what it does not want', async () => {
    await using database = await openTestDatabase(engine)
    await using follower = await openFollowing(database)

    await happen(database, Array(600).fill('offer.changed'))

    await until(
      () => {
        follower.wake()
        return cursorOf(database)
      },
      (cursor) => cursor >= 600,
    )
    expect(follower.seen).toEqual([])
  })

  test('tries again when it is time, though nobody wakes it', async () => {
    await using database = await openTestDatabase(engine)
    let tries = 0
    await happen(database, ['offer.published'])

    await using _ = follow(
      {
        name: 'test',
        types: ['offer.published'],
        async handle() {
          tries += 1
          if (tries < 4) throw new Error('not yet')
        },
      },
      { database, clock: systemClock, logger: new TestLogger(), pollMs, backOffMs: () => 50 },
    )

    await until(
      () => tries,
      (count) => count === 4,
    )
  })

  test('keeps nothing from being forgotten that it does not want', async () => {
    await using database = await openTestDatabase(engine)
    await using _ = await openFollowing(database)
    await happen(database, ['offer.changed'])
    const later = addDays(systemClock.now(), 40)

    const forAll = await purgeEvents(database.writer, later)
    const forSome = await purgeEvents(database.writer, later, { test: ['offer.published'], other: ['offer.changed'] })

    expect([forAll, forSome]).toEqual([0, 1])
  })
})

// On SQLite what is committed may be read at once.
test('what was committed while an older transaction was open is heard of when that one has ended', async () => {
  await using database = await openTestDatabase('postgres')
  await using follower = await openFollowing(database)
  let end = () => {}
  const mayEnd = new Promise<void>((resolve) => (end = resolve))

  const older = administer(database, async (tx) => {
    await tx.insertInto('intercommunality').values({ code: 'older', name: '' }).execute()
    await happen(database, ['offer.published'])
    follower.wake(['offer.published'])
    await mayEnd
  })
  await until(
    () => follower.takeStatements().filter((statement) => statement.endsWith('SelectQueryNode')).length,
    (count) => count > 2,
  )
  const before = [...follower.seen]
  end()
  await older

  await until(
    () => follower.seen.length,
    (count) => count === 1,
  )
  expect(before).toEqual([])
})

test('what another database of the same server writes for long holds nothing back', async () => {
  await using database = await openTestDatabase('postgres')
  await using elsewhere = await openTestDatabase('postgres')
  await using follower = await openFollowing(database)
  let end = () => {}
  const mayEnd = new Promise<void>((resolve) => (end = resolve))
  let begin = () => {}
  const hasBegun = new Promise<void>((resolve) => (begin = resolve))
  const older = administer(elsewhere, async (tx) => {
    await tx.insertInto('intercommunality').values({ code: 'older', name: '' }).execute()
    begin()
    await mayEnd
  })
  await hasBegun

  await happen(database, ['offer.published'])
  follower.wake(['offer.published'])

  await until(
    () => follower.seen.length,
    (count) => count === 1,
  )
  expect(await lastSettled(database.reader)).toMatchObject({ seq: 1 })
  end()
  await older
})
