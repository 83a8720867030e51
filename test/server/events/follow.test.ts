import { describe, expect, test } from 'vitest'
import type { Id } from '../../../server/base/id.js'
import { newId } from '../../../server/base/id.js'
import { addDays } from '../../../server/base/instant.js'
import type { Database } from '../../../server/database/open-database.js'
import { comeFromElsewhere, eventsAfter, introduce, purgeEvents } from '../../../server/events/event.store.js'
import { deadLetters, park, replayDeadLetters } from '../../../server/events/parked-event.store.js'
import { eventTypes } from '../../../server/events/event.js'
import { follow } from '../../../server/events/follow.js'
import { record } from '../../../server/events/outbox.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock, TestLogger } from '../../support/fakes.js'
import { everything } from '../../support/followed.js'
import { until } from '../../support/until.js'

const drill: Id<'Offer'> = newId()
const tent: Id<'Offer'> = newId()

function house(database: Database) {
  const clock = new TestClock('2027-03-01T08:00:00Z')
  const logger = new TestLogger()
  return { database, clock, logger, pollMs: 5, backOffMs: (tries: number) => tries * 60_000 }
}

async function happen(database: Database, clock: TestClock, offers: readonly Id<'Offer'>[]): Promise<void> {
  await administer(database, async (tx) => {
    for (const offerId of offers) await record(tx, clock.now(), { type: 'offer.changed', offerId })
  })
}

describe.each(engines)('followers on %s', (engine) => {
  test('an event that fails holds up its own subject only, and is tried again later', async () => {
    await using database = await openTestDatabase(engine)
    const options = house(database)
    const seen: string[] = []
    let broken = true
    await happen(database, options.clock, [drill, tent, drill])

    await using follower = follow(
      everything(async (event, id) => {
        if (broken && 'offerId' in event && event.offerId === drill) throw new Error('no drill today')
        seen.push(`${'offerId' in event && event.offerId === drill ? 'drill' : 'tent'} ${id}`)
      }),
      options,
    )
    await until(
      () => seen,
      (events) => events.length === 1,
    )
    broken = false
    options.clock.set('2027-03-01T08:02:00Z')
    follower.wake()
    await until(
      () => seen,
      (events) => events.length === 3,
    )

    expect(seen.map((line) => line.split(' ')[0])).toEqual(['tent', 'drill', 'drill'])
    const [, first = '', second = ''] = seen.map((line) => line.split(':')[1])
    expect(Number(first)).toBeLessThan(Number(second))
  })

  test('after twenty tries an event is a dead letter that can be replayed', async () => {
    await using database = await openTestDatabase(engine)
    const options = house(database)
    let tries = 0
    let given = 0
    let broken = true
    await happen(database, options.clock, [drill])

    await using follower = follow(
      everything(async () => {
        tries += 1
        if (broken) throw new Error('never')
      }),
      { ...options, onDeadLetter: () => (given += 1) },
    )
    for (let n = 1; n <= 20; n += 1) {
      await until(
        () => tries,
        (count) => count === n,
      )
      await until(
        () => database.reader.selectFrom('parked_event').select('tries').executeTakeFirst(),
        (row) => row?.tries === n,
      )
      options.clock.set(addDays(options.clock.now(), 1))
      follower.wake()
    }
    const letters = await deadLetters(database.reader)
    broken = false
    const replayed = await replayDeadLetters(database.writer, options.clock.now())
    follower.wake()
    await until(
      () => database.reader.selectFrom('parked_event').selectAll().execute(),
      (rows) => rows.length === 0,
    )

    expect(letters).toMatchObject([{ follower: 'test', subject: `offer:${drill}`, lastError: 'never' }])
    expect([replayed, given, tries]).toEqual([1, 1, 21])
    expect(options.logger.errors).toHaveLength(1)
  })

  test('an event that goes well at its twentieth try is done, and does not come again', async () => {
    await using database = await openTestDatabase(engine)
    const options = house(database)
    let tries = 0
    await happen(database, options.clock, [drill])
    const triesOf = () => database.reader.selectFrom('parked_event').select('tries').execute()

    await using follower = follow(
      everything(async () => {
        tries += 1
        if (tries < 20) throw new Error('not yet')
      }),
      options,
    )
    for (let n = 1; n < 20; n += 1) {
      await until(triesOf, ([row]) => row?.tries === n)
      options.clock.set(addDays(options.clock.now(), 1))
      follower.wake()
    }
    await until(triesOf, (rows) => rows.length === 0)
    await happen(database, options.clock, [tent])
    await until(
      () => tries,
      (count) => count === 21,
    )

    expect(await deadLetters(database.reader)).toEqual([])
    expect(options.logger.errors).toEqual([])
  })

  test('what waits behind a dead letter of its subject goes on', async () => {
    await using database = await openTestDatabase(engine)
    const options = house(database)
    const seen: string[] = []
    await happen(database, options.clock, [drill, drill])
    // A transaction of another test, in whichever database, holds back what PostgreSQL lets be followed.
    const owed = await until(
      () => eventsAfter(database.reader, { xid: 0, seq: 0 }, { types: eventTypes, limit: 2 }),
      ({ events }) => events.length === 2,
    )
    const [first, second] = owed.events
    if (!first || !second) throw new Error('nothing happened')
    await introduce(database.writer, 'test')
    await database.writer.updateTable('follower').set({ cursor_xid: second.xid, cursor_seq: second.seq }).execute()
    const parked = { nextTryAt: options.clock.now(), lastError: '', dead: false }
    await park(database.writer, 'test', { ...first, ...parked, tries: 19 })
    await park(database.writer, 'test', { ...second, ...parked, tries: 0 })

    await using _follower = follow(
      everything(async (_event, id) => {
        seen.push(id)
        if (id === `test:${first.seq}`) throw new Error('never')
      }),
      options,
    )
    await until(
      () => seen,
      (ids) => ids.includes(`test:${second.seq}`),
    )
    const left = await until(
      () => database.reader.selectFrom('parked_event').select(['seq', 'dead']).execute(),
      (rows) => rows.length === 1,
    )

    expect(seen).toEqual([`test:${first.seq}`, `test:${second.seq}`])
    expect(left).toEqual([{ seq: first.seq, dead: 1 }])
  })

  test('a follower that lost its lease in the middle leaves the rest to whoever took over', async () => {
    await using database = await openTestDatabase(engine)
    const options = { ...house(database), leaseMs: 1 }
    const seen: string[] = []
    let goOn = () => {}
    const told = new Promise<void>((resolve) => (goOn = resolve))
    await happen(database, options.clock, [drill, tent, drill])

    await using slow = follow(
      everything(async (_event, id) => {
        seen.push(`slow ${id.split(':')[1]}`)
        await told
      }),
      options,
    )
    await until(
      () => seen,
      (lines) => lines.length === 1,
    )
    await using _quick = follow(
      everything(async (_event, id) => void seen.push(`quick ${id.split(':')[1]}`)),
      { ...options, leaseMs: 60_000 },
    )
    await until(
      () => seen,
      (lines) => lines.filter((line) => line.startsWith('quick')).length === 3,
    )
    goOn()
    await slow[Symbol.asyncDispose]()

    const [first = 0, second = 0, third = 0] = (
      await database.reader.selectFrom('outbox_event').select('seq').orderBy('seq').execute()
    ).map(({ seq }) => seq)
    expect(seen).toEqual([`slow ${first}`, `quick ${first}`, `quick ${second}`, `quick ${third}`])
    const { cursor_seq } = await database.reader.selectFrom('follower').select('cursor_seq').executeTakeFirstOrThrow()
    expect(cursor_seq).toBe(third)
  })

  test('a database that was moved goes on where it was: nothing is missed, nothing comes again', async () => {
    await using database = await openTestDatabase(engine)
    const options = house(database)
    await happen(database, options.clock, [drill, tent])
    const [passed, waiting] = await database.reader.selectFrom('outbox_event').select('seq').orderBy('seq').execute()
    if (!passed || !waiting) throw new Error('nothing happened')
    // As a dump of a PostgreSQL that has seen many more transactions brings it.
    const far = engine === 'postgres' ? 5_000_000_000 : 0
    await database.writer.updateTable('outbox_event').set({ xid: far }).execute()
    await database.writer
      .insertInto('follower')
      .values({ name: 'test', cursor_xid: far, cursor_seq: passed.seq, holder: null, lease_until: options.clock.now() })
      .execute()

    const moved = await administer(database, comeFromElsewhere)
    const again = await administer(database, comeFromElsewhere)
    await happen(database, options.clock, [drill])
    const seen: string[] = []
    await using _follower = follow(
      everything(async (_event, id) => void seen.push(id)),
      options,
    )
    await until(
      () => seen,
      (ids) => ids.length === 2,
    )

    expect([moved, again]).toEqual([engine === 'postgres', false])
    expect(seen).toEqual([`test:${waiting.seq}`, `test:${waiting.seq + 1}`])
  })

  test('old events are forgotten only when every follower has passed them', async () => {
    await using database = await openTestDatabase(engine)
    const options = house(database)
    let seen = 0
    await happen(database, options.clock, [drill, tent])
    await database.writer
      .insertInto('follower')
      .values({ name: 'slow', cursor_xid: 0, cursor_seq: 0, holder: null, lease_until: options.clock.now() })
      .execute()
    await using _follower = follow(
      everything(async () => void (seen += 1)),
      options,
    )
    await until(
      () => seen,
      (count) => count === 2,
    )
    const later = addDays(options.clock.now(), 40)

    const early = await purgeEvents(database.writer, later)
    await database.writer.deleteFrom('follower').where('name', '=', 'slow').execute()
    const late = await until(
      () => purgeEvents(database.writer, later),
      (count) => count > 0,
    )

    expect([early, late]).toEqual([0, 2])
  })
})
