import { describe, expect, test } from 'vitest'
import type { Id } from '../../../../server/base/id.js'
import { admitMember } from '../../../../server/members/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { holder, openTwo } from '../../../support/roles/two-members.js'
import type { Person } from '../../../support/session.js'

const awaitedBy = async (person: Person) =>
  (await person.ask('roles.mine', {})).output?.spaces.map(({ awaited, rooms }) => ({
    awaited,
    workshop: rooms.some(({ room }) => room === 'workshop'),
  }))

async function openWheel(engine: (typeof engines)[number]) {
  const { server, here } = await openTwo(engine)
  const { database } = server.services
  const { member, places } = await administer(database, (tx) =>
    admitMember(
      { tx, clock: server.clock },
      {
        slug: 'la-roue',
        kind: 'repairer',
        name: 'La Roue',
        places: [
          {
            slug: 'la-roue',
            name: 'La Roue',
            communeCode: '59355',
            point: { latitude: 50.6438, longitude: 2.9872 },
            precision: 'address',
          },
        ],
      },
    ),
  )
  const at = (of: Id<'Member'>) => ({ member: of, siteId: here.siteId })
  return { server, database, member, place: places[0], here, at }
}

describe.each(engines)('a repairer whose workshop nobody has opened, on %s', (engine) => {
  test('is told so at the desk, as is the network that admits it, until it is open', async () => {
    const { server, database, member, place, at } = await openWheel(engine)
    await using _closed = server
    const malik = await holder(server, 'manager', at(member.id))
    const paul = await holder(server, 'staff', at(member.id))
    const louise = await holder(server, 'admin', at(member.id))
    const toldToNetwork = async () => (await louise.ask('roles.people', { member: member.id })).output?.awaited

    const before = [await awaitedBy(malik), await awaitedBy(paul), await toldToNetwork()]
    if (place) await admitWorkshop(database, server.clock, { at: place })

    // They open it there themselves.
    const waits = [{ awaited: ['workshop'], workshop: true }]
    expect(before).toEqual([waits, waits, ['workshop']])
    expect([await awaitedBy(malik), await toldToNetwork()]).toEqual([[{ workshop: true }], undefined])
  })

  test('is not who only lends, nor the network itself', async () => {
    const { server, member, here, at } = await openWheel(engine)
    await using _closed = server

    const ines = await holder(server, 'staff', here)
    const louise = await holder(server, 'admin', at(member.id))

    for (const person of [ines, louise]) expect(await awaitedBy(person)).toEqual([{ workshop: false }])
  })
})
