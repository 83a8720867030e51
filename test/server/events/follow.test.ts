import { describe, expect, test } from 'vitest'
import type { Id } from '../../../server/base/id.js'
import { newId } from '../../../server/base/id.js'
import { addDays } from '../../../server/base/instant.js'
import type { Database } from '../../../server/database/open-database.js'
import { deadLetters, purgeEvents, replayDeadLetters } from '../../../server/events/event.store.js'
import { follow } from '../../../server/events/follow.js'
import { record } from '../../../server/events/outbox.js'
import { administer } from '../../../server/rpc/administer.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock, TestLogger } from '../../support/fakes.js'
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
      'test',
      async (event, id) => {
        if (broken && 'offerId' in event && event.offerId === drill) throw new Error('no drill today')
        seen.push(`${'offerId' in event && event.offerId === drill ? 'drill' : 'tent'} ${id}`)
      },
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
      'test',
      async () => {
        tries += 1
        if (broken) throw new Error('never')
      },
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

  test('old events are forgotten only when every follower has passed them', async () => {
    await using database = await openTestDatabase(engine)
    const options = house(database)
    let seen = 0
    await happen(database, options.clock, [drill, tent])
    await database.writer
      .insertInto('follower')
      .values({ name: 'slow', cursor_xid: 0, cursor_seq: 0, holder: null, lease_until: options.clock.now() })
      .execute()
    await using _follower = follow('test', async () => void (seen += 1), options)
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
