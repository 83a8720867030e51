import { describe, expect, test } from 'vitest'
import { newId, type Id } from '../../../server/base/id.js'
import { follow } from '../../../server/events/follow.js'
import { record } from '../../../server/events/outbox.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock, TestLogger } from '../../support/fakes.js'
import { everything } from '../../support/followed.js'
import { until } from '../../support/until.js'

const drill: Id<'Offer'> = newId()
const tent: Id<'Offer'> = newId()

describe.each(engines)('a follower that takes several events at once on %s', (engine) => {
  test('takes those of different subjects together, and those of one subject still in order', async () => {
    await using database = await openTestDatabase(engine)
    const clock = new TestClock('2027-03-01T08:00:00Z')
    const offers = [drill, tent, drill, drill, tent]
    const log: string[] = []
    let letGo = () => {}
    const bothAreAtWork = new Promise<void>((resolve) => (letGo = resolve))
    await administer(database, async (tx) => {
      for (const offerId of offers) await record(tx, clock.now(), { type: 'offer.changed', offerId })
    })

    await using _ = follow(
      everything(async (event, id) => {
        const about = 'offerId' in event && event.offerId === drill ? 'drill' : 'tent'
        log.push(`${about} ${id} begun`)
        if (new Set(log.map((line) => line.split(' ')[0])).size === 2) letGo()
        await bothAreAtWork
        log.push(`${about} ${id} done`)
      }),
      { database, clock, logger: new TestLogger(), pollMs: 5, atOnce: 8 },
    )
    await until(
      () => log,
      (lines) => lines.length === 2 * offers.length,
    )

    for (const about of ['drill', 'tent']) {
      const own = log.filter((line) => line.startsWith(about))
      const ids = own.map((line) => Number(line.split(/[: ]/)[2]))
      expect(own.map((line) => line.split(' ')[2])).toEqual(own.map((_line, at) => (at % 2 === 0 ? 'begun' : 'done')))
      expect(ids).toEqual(ids.toSorted((a, b) => a - b))
    }
  })
})
