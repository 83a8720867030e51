import { describe, expect, test } from 'vitest'
import type { OutputOf } from '../../../../widgets/shared/wire.js'
import { engines } from '../../../support/engines.js'
import { booked, cellsOf, wish } from '../../../support/repairs/booking.js'
import { given, openWorkshopDesk } from '../../../support/repairs/workshop-desk.js'
import { signIn } from '../../../support/session.js'

const tuesday = '2027-03-02'
const tuesdayAt = (hour: number) => new Date(Date.UTC(2027, 2, 2, hour - 1)).toISOString()
const allTuesday = { fromDay: tuesday, fromTime: '00:00', toDay: tuesday, toTime: '24:00' }

const resident = (server: Parameters<typeof signIn>[0], firstName: string) =>
  signIn(server, { email: `${firstName.toLowerCase()}@exemple.fr`, firstName })

const asSeen = (visits: OutputOf<'workshop.closing'>['visits']) =>
  visits.map(({ id, sequence, proposal }) => ({
    appointmentId: id,
    seen: sequence,
    ...(proposal && { startsAt: proposal }),
  }))

/** Three people who come on that Tuesday. */
async function openThree(engine: Parameters<typeof openWorkshopDesk>[0]) {
  const desk = await openWorkshopDesk(engine)
  for (const [at, firstName] of ['Alma', 'Bilal', 'Chloé'].entries())
    await booked(await resident(desk.server, firstName), { firstName, startsAt: tuesdayAt(9 + at) })
  return desk
}

describe.each(engines)('a closure at the desk, on %s', (engine) => {
  test('lists the appointments that fall in, and proposes each another time of its own', async () => {
    const { server, member, malik } = await openThree(engine)
    await using _closed = server

    const { visits, sequence } = await given(malik.ask('workshop.closing', { member, ...allTuesday }))
    const done = await given(
      malik.act('workshop.close', {
        member,
        ...allTuesday,
        reason: 'Bourse aux vélos',
        seen: sequence,
        visits: asSeen(visits),
      }),
    )

    expect(visits.map(({ contactName, startsAt }) => [contactName, startsAt])).toEqual([
      ...[['Alma', tuesdayAt(9)] as const, ['Bilal', tuesdayAt(10)] as const, ['Chloé', tuesdayAt(11)] as const],
    ])
    const proposals = visits.map(({ proposal = '' }) => proposal)
    expect(new Set(proposals).size).toBe(3)
    expect(proposals.filter((at) => at.slice(0, 10) <= tuesday)).toEqual([])
    expect(done).toMatchObject({ proposed: 3, kept: 0, sequence: sequence + 1 })
    const { items } = await given(malik.ask('workshop.visits', { member }))
    expect(items.map(({ status, proposedStartsAt }) => [status, proposedStartsAt])).toEqual(
      proposals.map((at) => ['proposed', at]),
    )
    const { closures } = await given(malik.ask('workshop.settings', { member }))
    expect(closures).toMatchObject([{ ...allTuesday, reason: 'Bourse aux vélos', visits: 3 }])
  })

  test('ends the appointments whose other time does not suit: the hour that was fixed is closed', async () => {
    const { server, member, malik } = await openThree(engine)
    await using _closed = server
    const { visits, sequence } = await given(malik.ask('workshop.closing', { member, ...allTuesday }))
    await given(malik.act('workshop.close', { member, ...allTuesday, seen: sequence, visits: asSeen(visits) }))
    const alma = await resident(server, 'Alma')
    const appointmentId = visits[0]?.id ?? ''

    const { output } = await alma.act('repairs.answer', { answer: 'decline', appointmentId, site: 'ville-de-lomme' })

    expect(output).toMatchObject({ status: 'cancelled', cancelledBy: 'resident' })
  })

  test('leaves the appointments that it is told to keep, and is taken back', async () => {
    const { server, member, malik } = await openThree(engine)
    await using _closed = server
    const { visits, sequence } = await given(malik.ask('workshop.closing', { member, ...allTuesday }))
    const kept = asSeen(visits).map(({ appointmentId, seen }) => ({ appointmentId, seen }))
    const somebody = await resident(server, 'Dora')
    const at15 = wish({ firstName: 'Dora', startsAt: tuesdayAt(15) })

    const closed = await given(malik.act('workshop.close', { member, ...allTuesday, seen: sequence, visits: kept }))
    const refused = await somebody.act('repairs.book', at15)
    const again = { member, closureId: closed.closureId, seen: closed.sequence }
    await given(malik.act('workshop.reopen', again))
    const twice = await malik.act('workshop.reopen', { ...again, seen: closed.sequence + 1 })

    expect(closed).toMatchObject({ proposed: 0, kept: 3 })
    expect(refused.reason).toBe('slot-taken')
    expect(twice.reason).toBe('closure-gone')
    expect((await somebody.act('repairs.book', at15)).status).toBe(200)
  })

  test('is refused whole when somebody has booked meanwhile, or a time has gone', async () => {
    const { server, member, malik } = await openThree(engine)
    await using _closed = server
    const { visits, sequence } = await given(malik.ask('workshop.closing', { member, ...allTuesday }))
    const close = { member, ...allTuesday, seen: sequence, visits: asSeen(visits) }
    const dora = await booked(await resident(server, 'Dora'), { startsAt: tuesdayAt(15) })

    const changed = await malik.act('workshop.close', close)
    const now = await given(malik.ask('workshop.closing', { member, ...allTuesday }))
    const clashing = asSeen(now.visits).map((each) => ({ ...each, startsAt: now.visits[0]?.proposal ?? '' }))
    const taken = await malik.act('workshop.close', { ...close, visits: clashing })

    expect([changed.reason, taken.reason]).toEqual(['closure-visits-changed', 'slot-taken'])
    expect(now.visits).toHaveLength(4)
    expect((await given(malik.ask('workshop.settings', { member }))).closures).toEqual([])
    expect(await cellsOf(server.services.database, dora.id)).toEqual(['14:00', '14:15', '14:30', '14:45'])
  })

  test('against a booking of the same moment: one of them wins, and no appointment is left in a closed day unseen', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    const people = await Promise.all(['Alma', 'Bilal', 'Chloé', 'Dora'].map((name) => resident(server, name)))
    for (const [round, person] of people.entries()) {
      const day = `2027-03-0${2 + round}`
      const span = { ...allTuesday, fromDay: day, toDay: day }
      const { sequence } = await given(malik.ask('workshop.closing', { member, ...span }))
      const close = { member, ...span, seen: sequence, visits: [] }
      const book = wish({ startsAt: tuesdayAt(9).replace(tuesday, day) })
      const both = [
        () => malik.act('workshop.close', close).then(({ reason }) => reason),
        () => person.act('repairs.book', book).then(({ reason }) => reason),
      ]

      const reasons = await Promise.all((round % 2 === 0 ? both : both.toReversed()).map((act) => act()))
      const [closing, booking] = round % 2 === 0 ? reasons : reasons.toReversed()

      expect([
        [undefined, 'slot-taken'],
        ['closure-visits-changed', undefined],
      ]).toContainEqual([closing, booking])
    }
    expect(server.logger.errors).toEqual([])
  })
})
