import { describe, expect, test } from 'vitest'
import { record } from '../../../../server/events/outbox.js'
import { openMap, searchMembers } from '../../../../server/members/index.js'
import { showPoints } from '../../../../server/members/map/show-points.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { askedAt, candidate, clock, openNetwork } from '../../../support/members/network.js'

const site = 'ville-de-lomme'
const order = 'open'
/** The mayor's own place, where the town's other house is too, is at 50.6438. */
const north = (thousandths: number) => ({ point: { latitude: 50.6438 + thousandths / 1000, longitude: 2.9872 } })

const noon = '2027-03-01T11:00:00Z'
const evening = '2027-03-01T19:00:00Z'

const network = [
  candidate('a-unknown', { at: north(1) }),
  candidate('b-later', { at: { ...north(2), hours: 'Mo-Fr 14:00-18:00' } }),
  candidate('c-open-far', { at: { ...north(90), hours: 'Mo-Fr 09:00-18:00' } }),
  candidate('d-open-near', { at: { ...north(3), hours: 'Mo-Fr 09:00-18:00' } }),
  candidate('e-in-doubt', { at: { ...north(1.5), hours: 'Mo-Fr 09:00-18:00 "sur rendez-vous"' } }),
  candidate('f-nowhere', { kind: 'platform', at: 'nowhere' }),
]

const slugs = (items: readonly { readonly slug: string }[]) =>
  items.map(({ slug }) => slug).filter((slug) => slug !== 'maison-des-marais')

describe.each(engines)('who is open comes first on %s', (engine) => {
  test('then who opens later, then the others, the nearest first, as time passes', async () => {
    await using database = await openNetwork(engine, network)
    const at = async (now: string) => slugs((await openMap(askedAt(database, now), { site })).members.items)

    expect(await at(noon)).toEqual(['d-open-near', 'c-open-far', 'b-later', 'a-unknown', 'e-in-doubt', 'f-nowhere'])
    expect(await at(evening)).toEqual([
      ...['e-in-doubt', 'b-later', 'd-open-near', 'c-open-far', 'a-unknown', 'f-nowhere'],
    ])
  })

  test('who opens tomorrow comes before who opens later, however near', async () => {
    await using database = await openNetwork(engine, [
      candidate('a-wednesday', { at: { ...north(1), hours: 'We 09:00-12:00' } }),
      candidate('b-tomorrow-far', { at: { ...north(90), hours: 'Tu 14:00-18:00' } }),
      candidate('c-sunday', { at: { ...north(2), hours: 'Su 10:00-12:00' } }),
      candidate('d-tonight', { at: { ...north(91), hours: 'Mo 20:30-22:00' } }),
      candidate('e-tomorrow-near', { at: { ...north(3), hours: 'Tu 20:00-21:00' } }),
    ])

    const { members } = await openMap(askedAt(database, evening), { site })

    expect(slugs(members.items)).toEqual(['d-tonight', 'e-tomorrow-near', 'b-tomorrow-far', 'a-wednesday', 'c-sunday'])
  })

  test('goes by where the site’s own house is, and at once by where it has moved to', async () => {
    await using database = await openNetwork(engine, network)
    const asked = askedAt(database, noon)
    const open = async () => slugs((await openMap(asked, { site })).members.items).slice(0, 2)
    const before = await open()

    await administer(database, async (tx) => {
      const house = tx.selectFrom('place').select('member_id').where('slug', '=', 'maison-des-marais')
      const { member_id: memberId } = await house.executeTakeFirstOrThrow()
      await tx.updateTable('place').set({ latitude: 50.7338 }).where('slug', '=', 'maison-des-marais').execute()
      await record(tx, clock.now(), { type: 'member.changed', memberId })
    })

    expect([before, await open()]).toEqual([
      ['d-open-near', 'c-open-far'],
      ['c-open-far', 'd-open-near'],
    ])
  })

  test('is told until the first of them opens or closes', async () => {
    await using database = await openNetwork(engine, network)
    const until: string[] = []
    const asked = { ...askedAt(database, noon), keepUntil: (moment: string) => void until.push(moment) }

    await showPoints(asked, { site, order })

    expect(until.toSorted()[0]).toBe('2027-03-01T13:00:00.000Z')
  })

  test('page after page, each once, with the numbers that the map has', async () => {
    const many = Array.from({ length: 45 }, (_, at) => {
      const hours = ['Mo-Fr 09:00-18:00', 'Mo-Fr 14:00-18:00', undefined][at % 3]
      return candidate(`one-${at}`, { at: { ...north(at % 7), ...(hours && { hours }) } })
    })
    await using database = await openNetwork(engine, many)
    const asked = askedAt(database, noon)

    const first = await openMap(asked, { site })
    const pages = [first.members]
    for (let next = first.members.next; next !== undefined; next = pages.at(-1)?.next) {
      pages.push(await searchMembers(asked, { site, order, after: next }))
    }
    const { points } = await showPoints(asked, { site, order })

    const items = pages.flatMap((page) => page.items)
    expect(new Set(slugs(items)).size).toBe(45)
    expect(points.map(({ slug, number }) => [slug, number])).toEqual(items.map(({ slug, number }) => [slug, number]))
  })

  test('is no order around a point: there the nearest come first', async () => {
    await using database = await openNetwork(engine, network)

    await expect(searchMembers(askedAt(database), { site, order, near: '59355' })).rejects.toMatchObject({
      reason: 'invalid-input',
    })
  })
})
