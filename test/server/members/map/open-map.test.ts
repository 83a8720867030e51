import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { openMap, searchMembers } from '../../../../server/members/index.js'
import { showPoints } from '../../../../server/members/map/show-points.js'
import { showTile } from '../../../../server/members/map/show-tile.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { generateMembers } from '../../../support/generated/members.js'
import { askedAt, candidate, monday, openNetwork } from '../../../support/members/network.js'

const site = 'ville-de-lomme'
const provenance = { source: 'Ville de Lomme', licence: 'Licence Ouverte 2.0' }

const network = [
  candidate('la-cosse', {
    kind: 'third-place',
    does: ['repair', 'host'],
    topics: ['objects'],
    provenance,
    at: { point: { latitude: 50.7, longitude: 2.9 }, precision: 'commune' },
  }),
  candidate('bouquiniste', {
    kind: 'shop',
    does: ['lend'],
    provenance,
    at: { claimedPoint: { latitude: 43, longitude: 5 } },
  }),
  candidate('everywhere', { kind: 'platform', topics: ['objects', 'food'], at: 'nowhere' }),
]

describe.each(engines)('the map of members on %s', (engine) => {
  test('opens with the site, what there is and how many, whose data it is, and the first of the list', async () => {
    await using database = await openNetwork(engine, network)

    const opened = await openMap(askedAt(database), { site })

    expect(opened).toMatchObject({
      site: {
        slug: site,
        name: 'Ville de Lomme',
        territory: 'Lomme',
        page: '/s/ville-de-lomme/carte',
        languages: ['fr', 'en'],
        elements: ['offer-board', 'repair-booking', 'member-map'],
      },
      kinds: [
        { name: 'platform', count: 1 },
        { name: 'third-place', count: 1 },
        { name: 'social-centre', count: 1 },
        { name: 'shop', count: 1 },
      ],
      does: [
        { name: 'lend', count: 1 },
        { name: 'repair', count: 1 },
        { name: 'host', count: 1 },
      ],
      topics: [
        { name: 'food', count: 1 },
        { name: 'objects', count: 2 },
      ],
      members: { total: 4, unplaced: 2 },
      map: { box: { south: 50.6438, north: 50.7, west: 2.9, east: 2.9872 }, basemap: { isDrawn: true } },
      sources: [{ source: 'Ville de Lomme', licence: 'Licence Ouverte 2.0' }, provenance],
      feed: '/feeds/ville-de-lomme/membres',
    })
    expect(opened.members.items.map(({ slug }) => slug)).toEqual([
      ...['maison-des-marais', 'bouquiniste', 'la-cosse', 'everywhere'],
    ])
  })

  test('is narrowed to the kind that a page names', async () => {
    await using database = await openNetwork(engine, network)

    const opened = await openMap(askedAt(database), { site, kind: 'platform' })

    expect(opened).toMatchObject({ kinds: [{ name: 'platform', count: 1 }], members: { total: 1, unplaced: 1 } })
    expect(opened.map.box).toBeUndefined()
  })

  test('shows by squares what is more than one answer carries, each once', async () => {
    await using database = await openTestDatabase(engine)
    const { site: region } = await generateMembers(database, { count: 2_300, now: toInstant(monday) })
    const asked = askedAt(database)

    const { total, isMany, points } = await showPoints(asked, { site: region })
    const { unplaced } = await searchMembers(asked, { site: region })
    const world = await showTile(asked, { site: region, z: 0, x: 0, y: 0 })
    const shops = await showPoints(asked, { site: region, kind: ['shop'] })

    expect([isMany, points]).toEqual([true, []])
    expect(world.clusters.reduce((sum, { count }) => sum + count, world.points.length)).toBe(total - unplaced)
    expect([shops.isMany, shops.points.length > 100]).toEqual([false, true])
  })

  test('carries the points of those whose place is known, by the numbers of the list, and which are approximate', async () => {
    await using database = await openNetwork(engine, network)

    const shown = await showPoints(askedAt(database), { site })

    expect(shown).toEqual({
      total: 4,
      isMany: false,
      points: [
        {
          slug: 'la-cosse',
          number: 2,
          name: 'la-cosse',
          kind: 'third-place',
          latitude: 50.7,
          longitude: 2.9,
          precision: 'commune',
        },
        {
          slug: 'maison-des-marais',
          number: 3,
          name: 'Maison des Marais',
          kind: 'social-centre',
          latitude: 50.6438,
          longitude: 2.9872,
        },
      ],
    })
  })
})
