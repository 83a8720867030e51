import { describe, expect, test } from 'vitest'
import { insertAccount } from '../../../../server/accounts/index.js'
import { newId, type Id } from '../../../../server/base/id.js'
import type { Day } from '../../../../server/base/local-time.js'
import { passTime } from '../../../../server/pass-time.js'
import { bookAppointment } from '../../../../server/repairs/appointments/book-appointment.js'
import { findFirstFree } from '../../../../server/repairs/agenda/first-free.js'
import { addClosure } from '../../../../server/repairs/agenda/change-repairer-times.js'
import { timesOf } from '../../../../server/repairs/agenda/timetable.store.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { asPerson } from '../../../support/acting.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { TestClock } from '../../../support/fakes.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { buildTown } from '../../../support/town.js'

describe.each(engines)('the first free slot in the row on %s', (engine) => {
  test('is the true one when people book, a closure comes and time passes all at once', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const clock = new TestClock('2027-03-01T06:30:00Z')
    const { house, site } = await buildTown(database, clock)
    const { id, slug } = await admitWorkshop(database, clock, { at: house, agendas: [{ seats: 1 }, { seats: 1 }] })
    const { id: siteId } = await database.reader.selectFrom('site').select('id').executeTakeFirstOrThrow()
    const day = '2027-03-01' as Day
    const closure = { fromDay: day, fromTime: '16:00', toDay: day, toTime: '24:00' }
    const hours = ['09', '10', '13', '14']
    const book = async (hour: string) => {
      const accountId: Id<'Account'> = newId()
      const person = { firstName: 'Alma', communeCode: '59355', away: false, createdAt: clock.now() }
      const startsAt = `2027-03-01T${hour}:00:00.000Z`
      const said = { words: '', firstName: 'Alma', locale: 'fr', bikeType: 'classic' } as const
      await administer(database, async (tx) => {
        await insertAccount(tx, { id: accountId, ...person })
        await bookAppointment({ tx, clock }, asPerson(accountId), { site, siteId, repairer: slug, startsAt, ...said })
      })
    }

    clock.set('2027-03-01T07:00:00Z')
    await Promise.all([
      ...hours.flatMap((hour) => [book(hour), book(hour), passTime({ database, clock })]),
      administer(database, (tx) => addClosure({ tx, clock }, id, closure)),
      passTime({ database, clock }),
    ])

    const [time] = await timesOf(database.reader, [id], clock.now())
    const found = time && (await findFirstFree(database.reader, [time], clock.now()))
    expect(found).toMatchObject([{ firstFreeAt: time?.firstFreeAt, firstFreeUntil: time?.firstFreeUntil }])
    expect(time?.firstFreeAt).toBe('2027-03-02T08:00:00.000Z')
  })
})
