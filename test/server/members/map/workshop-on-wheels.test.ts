import { describe, expect, test } from 'vitest'
import type { Day } from '../../../../server/base/local-time.js'
import type { Database } from '../../../../server/database/open-database.js'
import { exportFormats, exportPlaces, type ExportFormat } from '../../../../server/members/export/export-places.js'
import { findMeetingPlace, findPlace, searchMembers } from '../../../../server/members/index.js'
import { showMember } from '../../../../server/members/map/show-member.js'
import { showPoints } from '../../../../server/members/map/show-points.js'
import { showTile } from '../../../../server/members/map/show-tile.js'
import { getCommune } from '../../../../server/territories/index.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { askedAt, candidate, openNetwork } from '../../../support/members/network.js'
import { fileWith, importPlaces, tallyOf } from '../import/file-support.js'

const site = 'ville-de-lomme'
const kept = {
  street: '40 rue de la Berge',
  streetExtra: 'Au fond',
  postcode: '59160',
  itinerant: true,
  point: { latitude: 50.6512, longitude: 2.9761 },
}
const depot = { street: '2 rue du Dépôt', point: { latitude: 50.6402, longitude: 2.9905 } }
const network = [
  candidate('cargo', { kind: 'repairer', name: 'Le Cargo', at: kept }),
  candidate('bus', { kind: 'association', name: 'Le Bus', at: { ...kept, ...depot } }),
]

async function exported(database: Database, format: ExportFormat): Promise<string> {
  let text = ''
  const own = { source: 'our.example', licence: 'Licence Ouverte 2.0' }
  const options = { format, scope: {}, today: '2027-03-01' as Day, name: 'Essai', own, pagesOf: () => ({}) }
  for await (const piece of exportPlaces(database.reader, options)) text += piece
  return text
}

describe.each(engines)('where a workshop on wheels is kept, on %s', (engine) => {
  test('is shown at its commune alone, in the list, on the map and on its sheet', async () => {
    await using database = await openNetwork(engine, network)
    const asked = askedAt(database)
    const { centre } = await getCommune(database.reader, '59355')

    const { items } = await searchMembers(asked, { site })
    const byStreet = await searchMembers(asked, { site, words: 'berge' })
    const { points } = await showPoints(asked, { site })
    const tile = await showTile(asked, { site, z: 0, x: 0, y: 0 })
    const sheet = await showMember(asked, { site, slug: 'cargo' })

    const entry = items.find(({ slug }) => slug === 'cargo')
    expect(entry).toMatchObject({ ...centre, precision: 'commune', postcode: '59160', commune: 'Lomme' })
    expect(points.find(({ slug }) => slug === 'cargo')).toMatchObject({ ...centre })
    expect(byStreet.items).toEqual([])
    expect(JSON.stringify([items, points, tile, sheet])).not.toMatch(/Berge|50\.6512|"streetExtra"/)
    expect(sheet.entry).toMatchObject({ ...centre, precision: 'commune' })
    expect(items.find(({ slug }) => slug === 'bus')).toMatchObject({ ...depot.point, street: depot.street })
  })

  test('is not told to who would fetch something there', async () => {
    await using database = await openNetwork(engine, network)
    const streetOf = async (slug: string) => {
      const place = await findPlace(database.reader, slug)
      return place && (await findMeetingPlace(database.reader, place.id, '2027-03-01' as Day))?.street
    }

    expect([await streetOf('cargo'), await streetOf('bus')]).toEqual([null, depot.street])
  })

  test('is in none of the files that are given, and these come in again', async () => {
    await using database = await openNetwork(engine, network)

    for (const format of exportFormats) {
      const text = await exported(database, format)
      expect(text).not.toMatch(/Berge|50\.6512/)
      expect(text).toContain(depot.street)
    }

    for (const [format, readAs] of [
      ['csv', 'lieux-mednum'],
      ['geojson', 'geojson'],
    ] as const) {
      await using other = await openTestDatabase(engine, { communes: true })
      const path = fileWith(await exported(database, format), `places.${format}`)
      const first = tallyOf(await importPlaces(other, path, '--format', readAs))
      const second = tallyOf(await importPlaces(other, path, '--format', readAs))
      expect([first['entrées'], second['inchangées']]).toEqual([3, 3])
    }
  })
})
