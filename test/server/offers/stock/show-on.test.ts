import { describe, expect, test } from 'vitest'
import { listedOffers } from '../../../../server/offers/index.js'
import { newestMatches } from '../../../../server/offers/saved-searches/newest-matches.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { changeSite } from '../../../../server/sites/index.js'
import { lambersart } from '../../../support/accounts/second-site.js'
import { engines } from '../../../support/engines.js'
import { doing, site } from '../../../support/offers/publishing.js'
import { addAs, listAs, openStock, place } from '../../../support/offers/stock.js'
import { ours } from '../../../support/roles/two-members.js'
import { signIn } from '../../../support/session.js'
import { until } from '../../../support/until.js'

/** The other member's, of the same territory. */
const school = lambersart

async function openSchool(engine: (typeof engines)[number]) {
  const town = await openStock(engine)
  const read = async (path: string, input: object) => {
    const res = await fetch(`${town.server.url}/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`)
    const { result, error } = await res.json()
    return result?.data ?? error.data.reason
  }
  return { ...town, read, schoolId: town.there.siteId }
}

describe.each(engines)('on %s, what a member gives', (engine) => {
  test('is on the lists of its own site alone where it chose so, by each of their ways, and back everywhere', async () => {
    await using town = await openSchool(engine)
    const { paul, member, read, server, schoolId } = town
    const { database, clock } = server.services
    const { offerId } = await addAs(paul, member, { title: 'Tente' })
    const titles = async (at: string, filters: object = {}) => {
      const { items, total } = await read('offers.search', { site: at, ...filters })
      const found = items.map(({ title }: { title: string }) => title)
      // While the lists follow, one of the two may be of before.
      return found.length === total ? found : [...found, `of ${total}`]
    }
    const seenAtSchool = async () => ({
      newest: await titles(school),
      words: await titles(school, { words: 'tente' }),
      near: await titles(school, { near: '59355', within: 5 }),
      nearest: await titles(school, { near: '59355', order: 'nearest', words: 'tente' }),
      at: await titles(school, { place }),
      sheet: (await read('offers.sheet', { site: school, id: offerId })).card?.title ?? 'gone',
      opened: (await read('offers.open', { site: school })).offers.total,
      places: (await read('offers.open', { site: school })).places.length,
      with: (await read('offers.placesWith', { site: school, words: 'tente' })).total,
      page: (await fetch(`${server.url}/s/${school}/offres/${offerId}`)).status,
      map: (
        await listedOffers(database.reader, ['59355'], {
          site: schoolId,
          now: clock.now(),
          of: 'members',
          skip: 0,
          take: 10,
        })
      ).total,
      kept: (await newestMatches(database.reader, { site: school, sought: { words: 'tente' } }, clock.now())).fitting
        .length,
    })
    const drill = 'Perceuse-visseuse 18 V'
    const everywhere = {
      newest: ['Tente', drill],
      words: ['Tente'],
      near: [drill, 'Tente'],
      nearest: ['Tente'],
      at: ['Tente'],
      sheet: 'Tente',
      opened: 2,
      places: 1,
      with: 1,
      page: 200,
      map: 1,
      kept: 1,
    }
    expect(await seenAtSchool()).toEqual(everywhere)

    expect((await paul.act('stock.showOn', { member, on: 'own-site' })).output).toEqual({ on: 'own-site' })

    const nowhere = {
      newest: [drill],
      words: [],
      near: [drill],
      nearest: [],
      at: [],
      sheet: 'gone',
      opened: 1,
      places: 0,
      with: 0,
      page: 404,
      map: 0,
      kept: 0,
    }
    expect(await until(seenAtSchool, ({ newest, kept }) => newest.length === 1 && kept === 0)).toEqual(nowhere)
    expect(await titles(site)).toEqual(['Tente', drill])
    expect(await titles(site, { words: 'tente' })).toEqual(['Tente'])
    await addAs(paul, member, { title: 'Tente de toit' })
    expect(await titles(school, { words: 'tente' })).toEqual([])
    expect((await titles(site, { words: 'tente' })).length).toBe(2)
    expect((await paul.ask('stock.room', { member })).output?.shownOn).toBe('own-site')

    await paul.act('stock.showOn', { member, on: 'everywhere' })
    await until(
      () => titles(school),
      (all) => all.length === 3,
    )
  })

  test('is under the rule of the site that it owns; without one it shows at once', async () => {
    await using town = await openSchool(engine)
    const { paul, other, member, there, server } = town
    const { database, clock } = server.services
    await administer(database, (tx) => changeSite({ tx, clock }, site, { moderation: 'first' }))
    const [first, second] = [await addAs(paul, member), await addAs(paul, member, { title: 'Tente' })]
    expect([first.state, second.state, first.page]).toEqual(['awaits-look', 'awaits-look', undefined])
    expect((await listAs(paul, { member, state: 'awaits-look' })).count).toBe(2)

    await administer(database, (tx) =>
      tx
        .updateTable('offer')
        .set({ look_by: null, listed: 1 })
        .where('id', '=', first.offerId as never)
        .execute(),
    )
    expect((await addAs(paul, member, { title: 'Luge' })).state).toBe('shown')

    // A resident's own acts do not reach what a member gives.
    const resident = await signIn(server, { origin: ours })
    expect((await doing(resident, 'pause', first.offerId)).reason).toBe('offer-gone')
    const room = await other.ask('stock.room', { member: there.member })
    expect(room.output).toMatchObject({ places: [], site: { slug: lambersart }, shownOn: 'everywhere' })
  })
})
