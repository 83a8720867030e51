import { describe, expect, test } from 'vitest'
import { addDays, addMs, msOf, type Instant } from '../../../../server/base/instant.js'
import { isDay } from '../../../../server/base/local-time.js'
import type { Database } from '../../../../server/database/open-database.js'
import { addClosure } from '../../../../server/repairs/agenda/change-repairer-times.js'
import { freeDays, nearestStarts } from '../../../../server/repairs/appointments/free-starts.js'
import type { Repairer, RepairerClosure } from '../../../../server/repairs/repairer.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { TestClock } from '../../../support/fakes.js'
import { monday } from '../../../support/repairs/booking.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { buildTown } from '../../../support/town.js'

const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }))
const dayAndNight = { openings: always, stepMinutes: 15, horizonDays: 300 } as const
const appointment = { minutes: 60, preparationMinutes: 0 }

async function openShop(database: Database, differences: Partial<Parameters<typeof admitWorkshop>[2]> = {}) {
  const clock = new TestClock(monday)
  const { house } = await buildTown(database, clock)
  return { clock, now: clock.now(), shop: await admitWorkshop(database, clock, { at: house, ...differences }) }
}

type Shop = { readonly clock: TestClock; readonly shop: Repairer }

function closed(database: Database, { clock, shop: { id } }: Shop, [fromDay, toDay]: [string, string]) {
  if (!isDay(fromDay) || !isDay(toDay)) throw new RangeError('no days')
  const closure: RepairerClosure = { fromDay, fromTime: '00:00', toDay, toTime: '24:00' }
  return administer(database, (tx) => addClosure({ tx, clock }, id, closure))
}

describe.each(engines)('the nearest times on %s', (engine) => {
  test('are those of the whole agenda that are nearest to the one wanted', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { clock, now, shop } = await openShop(database)
    await closed(database, { clock, shop }, ['2027-03-10', '2027-03-18'])
    const looking = { repairerId: shop.id, length: appointment }
    const all = (await freeDays(database.reader, looking, now)).flatMap(({ starts }) => starts)
    const away = (from: Instant) => (one: string) => Math.abs(Date.parse(one) - msOf(from))

    for (let hours = -30; hours < 24 * 40; hours += 17) {
      const startsAt = addMs(now, hours * 3_600_000)
      const from = hours < 0 ? now : startsAt
      const nearest = all.toSorted((a, b) => away(from)(a) - away(from)(b) || (a < b ? -1 : 1)).slice(0, 3)

      expect(await nearestStarts(database.reader, { ...looking, startsAt }, now)).toEqual(nearest.toSorted())
    }
  })

  test('are looked for two months away at most, also at a shop of day and night', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const { clock, now, shop } = await openShop(database, dayAndNight)
    const looking = { repairerId: shop.id, length: appointment, startsAt: addDays(now, 120) }
    await closed(database, { clock, shop }, ['2027-04-01', '2027-08-27'])
    const some = await nearestStarts(database.reader, looking, now)
    await closed(database, { clock, shop }, ['2027-08-28', '2027-08-29'])

    const none = await nearestStarts(database.reader, looking, now)

    expect(some).toEqual(['2027-08-27T22:00:00.000Z', '2027-08-27T22:15:00.000Z', '2027-08-27T22:30:00.000Z'])
    expect(none).toEqual([])
  })
})
