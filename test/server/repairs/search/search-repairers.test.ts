import { describe, expect, test } from 'vitest'
import { toInstant, type Instant } from '../../../../server/base/instant.js'
import type { Point } from '../../../../server/base/point.js'
import type { Reason } from '../../../../server/base/refusal.js'
import type { Database } from '../../../../server/database/open-database.js'
import { admitMember } from '../../../../server/members/index.js'
import { openBooking, searchRepairers, showRepairer, type RepairerCandidate } from '../../../../server/repairs/index.js'
import type { SearchInput } from '../../../../server/repairs/repair.wire.js'
import { showSlots } from '../../../../server/repairs/search/show-slots.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { communesOf } from '../../../../server/territories/index.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { buildTown, changeTown, lommeOrigin } from '../../../support/town.js'

const monday = '2027-03-01T08:00:00Z'
const clock = { now: () => toInstant(monday) }
const site = 'ville-de-lomme'

function askedAt({ reader: db }: Database, now: string = monday) {
  const until: Instant[] = []
  return {
    db,
    clock: { now: () => toInstant(now) },
    keepUntil: (moment: Instant) => void until.push(moment),
    publicUrl: 'http://our.example',
    until,
  }
}

type Opened = Partial<RepairerCandidate> & {
  readonly point?: Point
  readonly communeCode?: string
  readonly name?: string
}

/** Lomme, and repairers that stand at its centre unless something else is said. */
class BookingTown {
  readonly database: Database
  readonly from: Point

  constructor(database: Database, from: Point) {
    this.database = database
    this.from = from
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve(this.database[Symbol.asyncDispose]())
  }

  async open(slug: string, { point = this.from, communeCode = '59355', name = slug, ...differences }: Opened = {}) {
    const { places } = await administer(this.database, (tx) =>
      admitMember(
        { tx, clock },
        {
          slug,
          kind: 'repairer',
          name,
          phone: '03 53 01 44 55',
          places: [{ slug, name, street: '4 rue Neuve', communeCode, point, precision: 'address' }],
        },
      ),
    )
    const [at] = places
    if (!at) throw new Error('no place')
    return admitWorkshop(this.database, clock, { at, slug, ...differences })
  }

  async find(input: Omit<SearchInput, 'site'>): Promise<string[]> {
    const { items } = await searchRepairers(askedAt(this.database), { site, ...input })
    return items.map(({ slug }) => slug)
  }
}

async function bookingTown(engine: (typeof engines)[number]): Promise<BookingTown> {
  const database = await openTestDatabase(engine, { communes: true })
  await buildTown(database, clock)
  const [lomme] = await communesOf(database.reader, ['59355'])
  if (!lomme?.centre) throw new Error('Lomme has no centre')
  return new BookingTown(database, lomme.centre)
}

/** A degree of longitude is shorter in the north: using that of latitude would be wrong by half. */
const east = ({ latitude, longitude }: Point, metres: number): Point => ({
  latitude,
  longitude: longitude + metres / (111_195 * Math.cos((latitude * Math.PI) / 180)),
})
const north = ({ latitude, longitude }: Point, metres: number): Point => ({
  latitude: latitude + metres / 111_195,
  longitude,
})

const itinerant = { types: ['itinerant'] as const }

const refused = (deed: Promise<unknown>): Promise<unknown> =>
  deed.then(
    () => 'accepted',
    (error: unknown) => error,
  )

describe.each(engines)('looking for a repairer on %s', (engine) => {
  test('opens with the site, what is repaired here, and who is free first', async () => {
    await using town = await bookingTown(engine)
    await town.open('tard', { leadMinutes: 1_440, onRequest: true })
    await town.open('tot', { bikeTypes: ['cargo'] })

    const opened = await openBooking(askedAt(town.database), { site })

    expect(opened.site).toMatchObject({ name: 'Ville de Lomme', page: '/s/ville-de-lomme/reparation' })
    expect(opened.site.origins).toEqual([lommeOrigin, 'http://our.example'])
    expect(opened).toMatchObject({ bikeTypes: ['classic', 'electric', 'cargo'], itinerants: false })
    expect(opened.repairers).toEqual({
      total: 2,
      items: [
        {
          ...{ slug: 'tot', name: 'tot', commune: 'Lomme' },
          street: '4 rue Neuve',
          phone: '03 53 01 44 55',
          ...{ types: ['workshop'], bikeTypes: ['cargo'], onRequest: false },
          firstFree: '2027-03-01T10:00:00.000Z',
          firstTimes: [10, 13, 14].map((utc) => {
            return { startsAt: `2027-03-01T${utc}:00:00.000Z`, day: '2027-03-01', time: `${utc + 1}:00` }
          }),
          services: ['Crevaison', 'Révision complète'].map((name) => expect.objectContaining({ name })),
          ...{ shortestMinutes: 30, servicesTotal: 2, fromCents: 1_200 },
        },
        expect.objectContaining({ slug: 'tard', onRequest: true, firstFree: '2027-03-02T08:00:00.000Z' }),
      ],
    })
    expect((await openBooking(askedAt(town.database), { site, 'bike-type': 'cargo' })).repairers.total).toBe(1)
  })

  test('five kilometres are five kilometres to the east as to the north, and a hundred metres more are too far', async () => {
    await using town = await bookingTown(engine)
    await town.open('est-5-0', { point: east(town.from, 4_999) })
    await town.open('est-5-1', { point: east(town.from, 5_100) })
    await town.open('nord-5-0', { point: north(town.from, 4_998) })
    await town.open('nord-5-1', { point: north(town.from, 5_100) })
    const near = { site, near: '59355', within: 5, order: 'distance' } as const

    const { items } = await searchRepairers(askedAt(town.database), near)

    expect(items.map(({ slug, distanceMetres }) => [slug, distanceMetres])).toEqual([
      ['nord-5-0', 4_998],
      ['est-5-0', 4_999],
    ])
    expect(await town.find({ ...town.from, within: 5, order: 'distance' })).toEqual(['nord-5-0', 'est-5-0'])
    expect(await town.find({ near: '59355', within: 10 })).toHaveLength(4)
  })

  test('an itinerant is found where it comes, not where it lives', async () => {
    await using town = await bookingTown(engine)
    await town.open('a-8-km', { ...itinerant, reachMetres: 10_000, point: east(town.from, 8_000) })
    await town.open('trop-loin', { ...itinerant, reachMetres: 7_000, point: east(town.from, 8_000) })
    await town.open('ailleurs', { ...itinerant, communes: ['59298'] })
    await town.open('par-commune', { ...itinerant, communes: ['59350'], point: east(town.from, 30_000) })
    const near = { near: '59355', within: 5 } as const

    const { items } = await searchRepairers(askedAt(town.database), { site, ...near })

    // An itinerant who lists Lille comes to Lomme, which is a part of it.
    expect(items.map(({ slug, comesHere }) => [slug, comesHere])).toEqual([
      ['a-8-km', true],
      ['par-commune', true],
    ])
    expect(items[0]).not.toHaveProperty('street')
    expect(await town.find({ ...near, type: 'workshop' })).toEqual([])
    expect(await town.find({ ...town.from, within: 5 })).toEqual(['a-8-km', 'par-commune'])
    expect(await town.find({})).toEqual(['a-8-km', 'ailleurs', 'par-commune', 'trop-loin'])
  })

  test('one that is a workshop too is a workshop near by, and comes only as far as it says', async () => {
    await using town = await bookingTown(engine)
    await town.open('les-deux', { types: ['workshop', 'itinerant'], reachMetres: 2_000, point: east(town.from, 4_000) })
    const near = { site, near: '59355', within: 5 } as const

    const { items } = await searchRepairers(askedAt(town.database), near)

    expect(items).toMatchObject([{ slug: 'les-deux', comesHere: false, street: '4 rue Neuve' }])
    expect(await town.find({ ...near, type: 'workshop' })).toEqual(['les-deux'])
    expect(await town.find({ ...near, type: 'itinerant' })).toEqual([])
    expect(await town.find({ ...near, type: 'self-repair' })).toEqual([])
  })

  test('those of other territories are not here, but for who comes', async () => {
    await using town = await bookingTown(engine)
    const lambersart = { communeCode: '59328', point: east(town.from, 4_000) }
    await town.open('a-lambersart', lambersart)
    await town.open('de-lambersart', { ...lambersart, ...itinerant, reachMetres: 5_000 })
    await town.open('reste-la-bas', { ...lambersart, ...itinerant, reachMetres: 3_000 })

    const opened = await openBooking(askedAt(town.database), { site })

    expect(opened.repairers.items.map(({ slug }) => slug)).toEqual(['de-lambersart'])
    expect(opened.itinerants).toBe(true)
  })

  test('who is not open, or of a member that is hidden, appears nowhere', async () => {
    await using town = await bookingTown(engine)
    await town.open('ferme', { open: false })
    const { memberId } = await town.open('cache')
    await administer(town.database, (tx) =>
      tx.updateTable('member').set({ status: 'hidden' }).where('id', '=', memberId).execute(),
    )

    expect(await town.find({})).toEqual([])
    for (const repairer of ['ferme', 'cache', 'inconnu']) {
      const asked = { site, repairer }
      expect(await refused(showRepairer(askedAt(town.database), asked))).toMatchObject({ reason: 'repairer-unknown' })
      expect(await refused(showSlots(askedAt(town.database), asked))).toMatchObject({ reason: 'repairer-unknown' })
    }
  })

  test('twenty make a page, and the next begins where it ended though others come and go', async () => {
    await using town = await bookingTown(engine)
    for (let nth = 0; nth < 45; nth += 1) {
      // Ties by name, as people sort names.
      const leadMinutes = nth % 3 === 0 ? 1_440 : 120
      await town.open(`atelier-${nth}`, {
        name: `${nth % 2 === 0 ? 'É' : 'e'}tabli ${String(nth).padStart(2, '0')}`,
        leadMinutes,
      })
    }
    const first = await searchRepairers(askedAt(town.database), { site })
    await town.open('avant', { name: 'Avant tous' })
    const { id } = await town.open('apres', { name: 'Zzz', leadMinutes: 1_440 })
    const second = await searchRepairers(askedAt(town.database), { site, after: first.next ?? '' })
    await administer(town.database, (tx) => tx.updateTable('repairer').set({ open: 0 }).where('id', '=', id).execute())
    const third = await searchRepairers(askedAt(town.database), { site, after: second.next ?? '' })

    const shown = [first, second, third].flatMap(({ items }) => items)
    expect([first, second, third].map(({ items, total }) => [items.length, total])).toEqual([[20, 45], [20, 47], [5, 46]]) // prettier-ignore
    expect(third.next).toBeUndefined()
    expect(new Set(shown.map(({ slug }) => slug)).size).toBe(45)
    const keys = shown.map(({ firstFree = '', name }) => `${firstFree} ${name.replace('É', 'e')}`)
    expect(keys).toEqual(keys.toSorted())
  })

  test('by distance, ties go by name', async () => {
    await using town = await bookingTown(engine)
    await town.open('deux', { name: 'Établi' })
    await town.open('trois', { name: 'Garage' })
    await town.open('un', { name: 'Atelier' })
    await town.open('loin', { name: 'Aaa', point: north(town.from, 900) })

    expect(await town.find({ near: '59355', within: 5, order: 'distance' })).toEqual(['un', 'deux', 'trois', 'loin'])
  })

  test('a slot that time has taken is not first any more, whoever has written what', async () => {
    await using town = await bookingTown(engine)
    await town.open('un')
    const asked = askedAt(town.database, '2027-03-01T08:00:00.001Z')

    const before = askedAt(town.database)
    expect((await openBooking(before, { site })).repairers.items[0]?.firstFree).toBe('2027-03-01T10:00:00.000Z')
    expect(before.until).toEqual(['2027-03-01T08:00:00.001Z'])
    expect((await openBooking(asked, { site })).repairers.items[0]?.firstFree).toBe('2027-03-01T13:00:00.000Z')
    expect(asked.until).toEqual(['2027-03-01T11:00:00.001Z'])
    expect(await showRepairer(asked, { site, repairer: 'un' })).toMatchObject({ firstFree: '2027-03-01T13:00:00.000Z' })
  })

  test('a place narrows the list to its own', async () => {
    await using town = await bookingTown(engine)
    await town.open('un')
    await town.open('deux')

    expect(await town.find({ place: 'deux' })).toEqual(['deux'])
    expect(await town.find({ place: 'maison-des-marais' })).toEqual([])
  })

  test('what cannot be answered is refused by its reason', async () => {
    await using town = await bookingTown(engine)
    const asked: [Reason, Partial<SearchInput>][] = [
      ['site-unknown', { site: 'nowhere' }],
      ['territory-unknown', { territory: 'nowhere' }],
      ['place-unknown', { place: 'nowhere' }],
      ['commune-unknown', { near: '99999' }],
      ['invalid-input', { order: 'distance' }],
      ['invalid-input', { latitude: 50.6 }],
      ['invalid-input', { near: '59355', latitude: 50.6, longitude: 3 }],
      ['invalid-input', { after: 'x' }],
    ]

    for (const [reason, input] of asked) {
      expect(await refused(searchRepairers(askedAt(town.database), { site, ...input }))).toMatchObject({ reason })
    }
  })

  test('a site that has not switched it on shows nobody', async () => {
    await using town = await bookingTown(engine)
    await changeTown(town.database, clock, { elements: { removed: ['repair-booking'] } })

    expect(await refused(openBooking(askedAt(town.database), { site }))).toMatchObject({ reason: 'element-off' })
  })
})
