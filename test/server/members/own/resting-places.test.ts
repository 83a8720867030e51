import { describe, expect, test } from 'vitest'
import { passTime } from '../../../../server/pass-time.js'
import { engines } from '../../../support/engines.js'
import { wishOf } from '../../../support/offers/publishing.js'
import { holder, openTwo } from '../../../support/roles/two-members.js'
import { signIn } from '../../../support/session.js'

const place = 'maison-des-marais'

/** Two things on the shelves of Lomme's house, and one that Nadia lends. */
async function openStock(engine: (typeof engines)[number]) {
  const { server, here } = await openTwo(engine)
  const { member, site } = here
  const { database } = server.services
  const ines = await holder(server, 'manager', { ...here, firstName: 'Inès' })
  for (const title of ['Tente', 'Scie sauteuse']) {
    const { status } = await ines.act('stock.add', { member, place, title, language: 'fr', photos: [] })
    if (status !== 200) throw new Error(`not added: ${status}`)
  }
  const shown = async () => {
    const { output } = await ines.ask('offers.open', { site })
    return output?.offers.items.map(({ title }) => title).toSorted()
  }
  const onMap = async () => (await ines.ask('members.search', { site })).output?.items.map(({ slug }) => slug)
  const rested = async () => (await ines.ask('places.show', { member, place })).output?.rests
  return { server, here, member, ines, shown, onMap, rested, pass: () => passTime({ database, clock: server.clock }) }
}

const all = ['Perceuse-visseuse 18 V', 'Scie sauteuse', 'Tente']

describe.each(engines)('a place that rests, on %s', (engine) => {
  test('hides all that it offers at once, and shows it again the day after its last one, by itself', async () => {
    const { server, member, ines, shown, onMap, rested, pass } = await openStock(engine)
    await using _closed = server
    const before = await shown()

    await ines.act('places.rest', { member, place, from: '2027-03-01', until: '2027-03-31' })
    const during = await shown()
    server.clock.set('2027-03-31T20:00:00Z')
    await pass()
    const lastEvening = await shown()
    server.clock.set('2027-03-31T22:00:30Z')
    await pass()

    expect(before).toEqual(all)
    expect([during, lastEvening]).toEqual([['Perceuse-visseuse 18 V'], ['Perceuse-visseuse 18 V']])
    expect(await shown()).toEqual(all)
    expect(await rested()).toBeUndefined()
    expect(await onMap()).toContain(place)
  })

  test('may be planned, and ended by a press; what is added meanwhile is hidden with the rest', async () => {
    const { server, member, ines, shown, rested, pass } = await openStock(engine)
    await using _closed = server
    await ines.act('places.rest', { member, place, from: '2027-03-02', until: '2027-03-31' })
    const planned = [await shown(), await rested()]
    const { output: room } = await ines.ask('stock.room', { member })

    server.clock.set('2027-03-02T09:00:00Z')
    await pass()
    await ines.act('stock.add', { member, place, title: 'Échelle', language: 'fr', photos: [] })
    const during = await shown()
    await ines.act('places.wake', { member, place })

    expect(room?.places).toMatchObject([
      { slug: place, rests: { from: '2027-03-02', until: '2027-03-31', now: false } },
    ])
    expect(planned).toEqual([all, { from: '2027-03-02', until: '2027-03-31', now: false }])
    expect(during).toEqual(['Perceuse-visseuse 18 V'])
    expect(await shown()).toEqual([...all, 'Échelle'].toSorted())
  })

  test('closed for good it is told first how much goes, leaves the map and every list, and opens again as it was', async () => {
    const { server, here, member, ines, shown, onMap } = await openStock(engine)
    await using _closed = server
    const paul = await holder(server, 'staff', here)
    const { output: told } = await ines.ask('places.closing', { member, place })

    const byStaff = await paul.act('places.closeForGood', { member, place, offers: 2 })
    const unseen = await ines.act('places.closeForGood', { member, place, offers: 1 })
    await ines.act('places.closeForGood', { member, place, offers: told?.offers ?? -1 })
    const closed = [await shown(), await onMap()]
    const rest = await ines.act('places.rest', { member, place, from: '2027-03-01', until: '2027-03-31' })
    await ines.act('places.reopen', { member, place })

    expect(told).toEqual({ offers: 2, underWay: 0, residents: 0 })
    expect([byStaff.reason, unseen.reason, rest.reason]).toEqual(['role-missing', 'place-moved-on', 'place-closed'])
    expect(closed).toEqual([['Perceuse-visseuse 18 V'], []])
    expect([await shown(), await onMap()]).toEqual([all, [place]])
  })

  test('closed for good it says what residents have there, which stays shown, lost to the place, and may be changed', async () => {
    const { server, here, member, ines, shown } = await openStock(engine)
    await using _closed = server
    const { site } = here
    const zoe = await signIn(server)
    const id = (await zoe.act('offers.publish', wishOf({ draft: { place } }))).output?.offerId ?? ''
    const sheet = async () => (await zoe.ask('offers.sheet', { site, id })).output
    const before = (await sheet())?.place?.slug
    const { output: told } = await ines.ask('places.closing', { member, place })

    await ines.act('places.closeForGood', { member, place, offers: 2 })

    expect([before, told?.residents]).toEqual([place, 1])
    expect(await shown()).toEqual(['Perceuse-visseuse 18 V', 'Échelle double'])
    expect((await sheet())?.place).toBeUndefined()
    expect((await zoe.ask('offers.ownOffer', { site, offerId: id })).output).toMatchObject({
      status: 'shown',
      sequence: 1,
    })
  })
})
