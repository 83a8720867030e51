import { describe, expect, test } from 'vitest'
import { toInstant, type Instant } from '../../../server/base/instant.js'
import type { Point } from '../../../server/base/point.js'
import type { Database } from '../../../server/database/open-database.js'
import { admitMember, type Place } from '../../../server/members/index.js'
import { openBooking, searchRepairers, type RepairerCandidate } from '../../../server/repairs/index.js'
import type { SearchInput } from '../../../server/repairs/repair.wire.js'
import { administer } from '../../../server/rpc/administer.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { admitWorkshop } from '../../support/repairs/workshop.js'
import { buildTown, lommeOrigin } from '../../support/town.js'

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

async function bookingTown(engine: (typeof engines)[number]) {
  const database = await openTestDatabase(engine, { communes: true })
  const { house } = await buildTown(database, clock)
  const centre = await database.reader
    .selectFrom('commune')
    .select(['latitude', 'longitude'])
    .where('code', '=', '59355')
    .executeTakeFirstOrThrow()
  const from = { latitude: centre.latitude ?? 0, longitude: centre.longitude ?? 0 }
  return {
    database,
    house,
    from,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
    async open(
      slug: string,
      {
        point = from,
        communeCode = '59355',
        ...differences
      }: Partial<RepairerCandidate> & { point?: Point; communeCode?: string },
    ) {
      const at = await placeAt(database, { slug, point, communeCode })
      return admitWorkshop(database, clock, { at, slug, ...differences })
    },
    async find(input: Omit<SearchInput, 'site'>) {
      const { items } = await searchRepairers(askedAt(database), { site, ...input })
      return items.map(({ slug }) => slug)
    },
  }
}

async function placeAt(
  database: Database,
  { slug, point, communeCode }: { slug: string; point: Point; communeCode: string },
): Promise<Place> {
  const { places } = await administer(database, (tx) =>
    admitMember(
      { tx, clock },
      {
        slug,
        kind: 'repairer',
        name: slug,
        phone: '03 53 01 44 55',
        places: [{ slug, name: slug, street: '4 rue Neuve', communeCode, point, precision: 'address' }],
      },
    ),
  )
  const [place] = places
  if (!place) throw new Error('no place')
  return place
}

/** A degree of longitude is shorter in the north: whoever mixes the two up is wrong by half. */
const east = ({ latitude, longitude }: Point, metres: number): Point => ({
  latitude,
  longitude: longitude + metres / (111_195 * Math.cos((latitude * Math.PI) / 180)),
})
const north = ({ latitude, longitude }: Point, metres: number): Point => ({
  latitude: latitude + metres / 111_195,
  longitude,
})

describe.each(engines)('looking for a repairer on %s', (engine) => {
  test('opens with the site, what is repaired here, and who is free first', async () => {
    await using town = await bookingTown(engine)
    await town.open('tard', { leadMinutes: 1_440 })
    await town.open('tot', { bikeTypes: ['cargo'] })

    const opened = await openBooking(askedAt(town.database), { site })

    expect(opened.site).toMatchObject({ name: 'Ville de Lomme', page: '/s/ville-de-lomme/reparation' })
    expect(opened.site.origins).toEqual([lommeOrigin, 'http://our.example'])
    expect(opened).toMatchObject({ bikeTypes: ['classic', 'electric', 'cargo'], itinerants: false })
    expect(opened.repairers).toMatchObject({ total: 2 })
    expect(opened.repairers.items).toMatchObject([
      {
        slug: 'tot',
        commune: 'Lomme',
        street: '4 rue Neuve',
        phone: '03 53 01 44 55',
        firstFree: '2027-03-01T10:00:00.000Z',
      },
      { slug: 'tard', firstFree: '2027-03-02T08:00:00.000Z' },
    ])
    expect((await openBooking(askedAt(town.database), { site, 'bike-type': 'cargo' })).repairers.total).toBe(1)
  })

  test('five kilometres to the east are five kilometres, and a hundred metres more are too far', async () => {
    await using town = await bookingTown(engine)
    await town.open('est-5-0', { point: east(town.from, 4_999) })
    await town.open('est-5-1', { point: east(town.from, 5_100) })
    await town.open('nord-5-0', { point: north(town.from, 4_999) })
    await town.open('nord-5-1', { point: north(town.from, 5_100) })

    const { items } = await searchRepairers(askedAt(town.database), {
      site,
      near: '59355',
      within: 5,
      order: 'distance',
    })

    expect(items.map(({ slug, distanceMetres }) => [slug, distanceMetres])).toEqual([
      ['est-5-0', 4_999],
      ['nord-5-0', 4_999],
    ])
  })
})
