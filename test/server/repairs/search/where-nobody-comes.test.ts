import { describe, expect, test } from 'vitest'
import { distanceMetres } from '../../../../server/base/point.js'
import { admitMember } from '../../../../server/members/index.js'
import { showMember } from '../../../../server/members/map/show-member.js'
import { listInFull, searchRepairers, showRepairer, type RepairerCandidate } from '../../../../server/repairs/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { getCommune } from '../../../../server/territories/index.js'
import { engines } from '../../../support/engines.js'
import { askedAt } from '../../../support/members/network.js'
import { booked, linkFromMail, mondayAt, openWorkshop } from '../../../support/repairs/booking.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { signIn } from '../../../support/session.js'

const site = 'ville-de-lomme'
const directions = 'Sonnez deux fois, fond de la cour.'
const onWheels: Partial<RepairerCandidate> = { types: ['itinerant'], reachMetres: 4_000, directions }
const both: Partial<RepairerCandidate> = { ...onWheels, types: ['workshop', 'itinerant'] }
const lomme = { communeCode: '59355', latitude: 50.6432, longitude: 2.989, text: '2 place Thiers' }

/** What anybody and a resident who is visited at home are told of a repairer. */
async function told(engine: (typeof engines)[number], repairer: Partial<RepairerCandidate>) {
  await using server = await openWorkshop(engine, repairer)
  const { street = '', point } = server.town.house
  const asked = askedAt(server.services.database)
  const [word = ''] = street.split(' ').slice(-1)
  const near = { site, latitude: point.latitude, longitude: point.longitude }
  const { id } = await booked(await signIn(server), { startsAt: mondayAt(14), address: lomme })
  const appointment = await linkFromMail(server, id, 'resident')
  const sheet = await showRepairer(asked, { site, repairer: 'atelier-des-marais' })
  const byStreet = await searchRepairers(asked, { site, words: word })
  const { items } = await searchRepairers(asked, near)
  const all = await listInFull(asked, { site })
  const { centre } = await getCommune(server.services.database.reader, '59355')
  return {
    street,
    says: (text: string) => JSON.stringify([appointment.output, sheet, items, all]).includes(text),
    foundByStreet: byStreet.items.length,
    metres: items.map((item) => item.distanceMetres),
    fromCentre: centre && Math.round(distanceMetres(near, centre)),
  }
}

describe.each(engines)('a repairer on %s', (engine) => {
  test('who only comes to people tells nobody where the tools sleep, however one asks', async () => {
    const { street, says, foundByStreet, metres, fromCentre } = await told(engine, onWheels)

    expect(street).not.toBe('')
    expect([says(street), says(directions), foundByStreet]).toEqual([false, false, 0])
    expect(metres).toEqual([fromCentre])
    expect(fromCentre).toBeGreaterThan(0)
  })

  test('who has a workshop too is found there', async () => {
    const { street, says, foundByStreet, metres } = await told(engine, both)

    expect([says(street), says(directions), foundByStreet]).toEqual([true, true, 1])
    expect(metres).toEqual([0])
  })

  test('who only comes to people is on the map at the commune’s centre from admission on', async () => {
    await using server = await openWorkshop(engine)
    const { database } = server.services
    const point = { latitude: 50.6512, longitude: 2.9761 }
    const { places } = await administer(database, (tx) =>
      admitMember(
        { tx, clock: server.clock },
        {
          slug: 'cargo',
          name: 'Le Cargo',
          kind: 'repairer',
          places: [
            {
              slug: 'cargo',
              name: 'Le Cargo',
              street: '40 rue de la Berge',
              communeCode: '59355',
              precision: 'address',
              point,
            },
          ],
        },
      ),
    )
    const [at] = places
    if (!at) throw new Error('no place')

    await admitWorkshop(database, server.clock, { at, slug: 'cargo', ...onWheels })

    const { entry } = await showMember(askedAt(database), { site, slug: 'cargo' })
    expect(entry).toMatchObject({ precision: 'commune' })
    expect(JSON.stringify(entry)).not.toContain('Berge')
  })
})
