import { describe, expect, test } from 'vitest'
import { admitMember } from '../../../server/members/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { lambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { about, decideAt, openDesk, report, staffOf } from '../../support/moderation/desk.js'
import { site, titlesOn } from '../../support/offers/publishing.js'
import { addAs } from '../../support/offers/stock.js'
import type { Person } from '../../support/session.js'

const door = { street: '1 rue du Pont', point: { latitude: 50.63, longitude: 3.02 }, precision: 'address' } as const

/** A house without a site of its own lends a tent in the town, and a canoe elsewhere: no site published them. */
async function openHouse(engine: (typeof engines)[number]) {
  const desk = await openDesk(engine)
  const { services, clock } = desk.town
  const { member } = await administer(services.database, (tx) =>
    admitMember(
      { tx, clock },
      {
        slug: 'la-remise',
        kind: 'social-centre',
        name: 'La Remise',
        places: [
          { ...door, slug: 'remise-ici', name: 'La Remise', postcode: '59160', communeCode: '59355' },
          { ...door, slug: 'remise-au-loin', name: 'La Remise', postcode: '59491', communeCode: '59009' },
        ],
      },
    ),
  )
  const paul = await staffOf(desk.town, 'Paul', { role: 'staff', of: { member: member.id } })
  const { offerId: tent } = await addAs(paul, member.id, { title: 'Tente', place: 'remise-ici' })
  const { offerId: canoe } = await addAs(paul, member.id, { title: 'Canoë', place: 'remise-au-loin' })
  return { ...desk, tent, canoe }
}

const waitingAt = async (who: Person, of = site) =>
  (await who.ask('moderation.queue', { site: of })).output?.items.map(({ title }) => title).toSorted()
const waitingForNetwork = async (who: Person) =>
  (await who.ask('networkModeration.queue', {})).output?.items.map(({ title }) => title).toSorted()

describe.each(engines)('a report of what no site published, on %s', (engine) => {
  test('waits where it was seen and with the network, in the territory or not, and for nobody else', async () => {
    const { town, nadia, zoe, ada, tent, canoe } = await openHouse(engine)
    await using _ = town

    await report(town, tent)
    await report(town, canoe)

    expect(await waitingAt(nadia)).toEqual(['Canoë', 'Tente'])
    expect(await waitingForNetwork(ada)).toEqual(['Canoë', 'Tente'])
    expect(await waitingAt(zoe, lambersart)).toEqual([])
    expect((await zoe.ask('moderation.open', about(canoe, lambersart))).reason).toBe('subject-gone')
  })

  test('is decided for its own pages by the site that heard of it, and for everywhere by the network', async () => {
    const { town, nadia, ada, tent, canoe } = await openHouse(engine)
    await using _ = town
    await report(town, tent)
    await report(town, canoe)

    const here = await decideAt(nadia, canoe, { does: 'hide' })
    const read = await ada.ask('networkModeration.open', { kind: 'offer', id: tent })
    const everywhere = await ada.act('networkModeration.decide', {
      kind: 'offer',
      id: tent,
      does: 'hide',
      reason: 'dangerous',
      words: '',
      seen: read.output?.seen ?? '',
    })

    expect([here.status, everywhere.status]).toEqual([200, 200])
    const standing = town.services.database.reader.selectFrom('hiding').select(['subject_id', 'site_id'])
    const byId = new Map((await standing.execute()).map((one) => [one.subject_id, one.site_id !== null]))
    expect([byId.get(canoe), byId.get(tent)]).toEqual([true, false])
    expect(await titlesOn(town, lambersart)).not.toContain('Tente')
    expect(await waitingAt(nadia)).toEqual([])
    expect(await waitingForNetwork(ada)).toEqual([])
  })
})
