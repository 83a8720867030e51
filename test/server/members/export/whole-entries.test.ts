import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../../../server/database/open-database.js'
import type { Day, Zone } from '../../../../server/base/local-time.js'
import { exportPlaces, type ExportFormat } from '../../../../server/members/export/export-places.js'
import type { Candidate } from '../../../../server/members/index.js'
import { mednumColumns } from '../../../../server/members/lieux-mednum/columns.js'
import { membersNamed, saveMember } from '../../../../server/members/member.store.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { TestClock } from '../../../support/fakes.js'
import { admitAll, candidate } from '../../../support/members/network.js'
import { cameIn, fileWith, importPlaces, tallyOf } from '../import/file-support.js'

const provenance = { source: 'Recensement', licence: 'Licence Ouverte 2.0', changedOn: '2026-11-05' as Day }

/** One with all fields, one with hardly any. */
const candidates: readonly Candidate[] = [
  {
    slug: 'le-fil',
    kind: 'shop',
    name: 'Le Fil',
    summary: 'En deux mots, « ici ».',
    description: 'Un\nDeux',
    does: ['lend', 'repair'],
    topics: ['digital', 'mobility'],
    labels: ['Fabriques de Territoire', 'Pix'],
    links: [{ url: 'https://fil.example/agenda', label: 'Agenda' }, { url: 'https://social.example/fil' }],
    legalId: '43493312300029',
    provenance: { ...provenance, externalId: 'x-1' },
    places: [
      {
        slug: 'le-fil',
        name: 'Le Fil',
        street: '3 rue du Fil',
        streetExtra: 'Fond de cour',
        postcode: '59160',
        communeCode: '59355',
        point: { latitude: 50.6438, longitude: 2.9872 },
        precision: 'address',
        zone: 'Europe/Brussels' as Zone,
        hours: 'Mo-Fr 09:00-12:00',
        phone: '03 53 01 20 30',
        website: 'https://fil.example',
        email: 'bonjour@fil.example',
        bookingUrl: 'https://fil.example/rdv',

        accessibilityUrl: 'https://acceslibre.beta.gouv.fr/app/fil/',
        wheelchair: 'limited',
        price: 'conditional',
        itinerant: true,
        languages: ['en', 'fr', 'fsl', 'pt-BR'],
        helps: ['group', 'remote'],
      },
    ],
  },
  {
    slug: 'le-point',
    kind: 'other',
    name: 'Le Point',
    provenance: { ...provenance, externalId: 'x-2' },
    places: [
      {
        slug: 'le-point',
        name: 'Le Point',
        communeCode: '59350',
        postcode: '59000',
        precision: 'commune',
        point: { latitude: 50.6311, longitude: 3.0468 },
      },
    ],
  },
]

/** One whose source gives a position that is not credible. */
const farAway = candidate('le-loin', {
  at: { precision: 'commune', claimedPoint: { latitude: 43.3, longitude: 5.4 }, postcode: '59160' },
})

/** Two with the same name: the second is the parent of the first. */
const leagues = ['la-ligue', 'l-autre-ligue'].map((slug) =>
  candidate(slug, {
    name: 'La Ligue',
    at: { postcode: '59160' },
    provenance: { ...provenance, externalId: `id-${slug}` },
  }),
)

async function belong(database: Database): Promise<void> {
  const [child, parent] = await membersNamed(database.reader, ['le-fil', 'l-autre-ligue'])
  if (!child || !parent) throw new Error('nobody came in')
  const [fil, league] = child.slug === 'le-fil' ? [child, parent] : [parent, child]
  await administer(database, (tx) => saveMember(tx, { ...fil, parentId: league.id }))
}

async function given(database: Database, format: ExportFormat): Promise<string> {
  let text = ''
  const own = { source: 'our.example', licence: 'Licence Ouverte 2.0' }
  for await (const piece of exportPlaces(database.reader, {
    format,
    scope: {},
    today: '2027-03-01' as Day,
    name: 'Essai',
    own,
    pagesOf: () => ({}),
  })) {
    text += piece
  }
  return text
}

/** Without the URL on our pages, which is made from the name. */
async function entriesOf(database: Database): Promise<Record<string, unknown>[]> {
  const { members } = JSON.parse(await given(database, 'json')) as { members: Record<string, unknown>[] }
  return members
    .map(({ slug: _, ...entry }) => entry)
    .toSorted((a, b) => (String(a['externalId']) < String(b['externalId']) ? -1 : 1))
}

describe.each(engines)('what goes out comes in again whole on %s', (engine) => {
  test.each([
    ['csv', 'lieux-mednum', 'places.csv'],
    ['geojson', 'geojson', 'places.geojson'],
  ] as const)('as %s', async (format, readAs, file) => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await admitAll(database, new TestClock('2027-03-01T08:00:00Z'), [...candidates, ...leagues])
    await belong(database)
    await using other = await openTestDatabase(engine, { communes: 'france' })

    const path = fileWith(await given(database, format), file)
    const printed = await importPlaces(other, path, '--format', readAs)
    const again = await importPlaces(other, path, '--format', readAs)

    expect(tallyOf(printed)).toMatchObject({ lues: 4, entrées: 4 })
    expect(tallyOf(again)).toMatchObject({ lues: 4, inchangées: 4 })
    const entries = await entriesOf(database)
    const fil = entries.find(({ name }) => name === 'Le Fil') ?? {}
    expect(Object.keys(fil).length).toBeGreaterThan(25)
    expect(fil).toMatchObject({ parent: 'La Ligue', parentId: 'id-l-autre-ligue' })
    expect((await entriesOf(other)).map(withoutCentre)).toEqual(entries.map(withoutCentre))
  })
})

describe.each(engines)('how much a point is worth on %s', (engine) => {
  test('is written in each of our formats, and the national schema stays its own', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await admitAll(database, new TestClock('2027-03-01T08:00:00Z'), [...candidates, farAway])

    const { members } = JSON.parse(await given(database, 'json')) as { members: Record<string, unknown>[] }
    const { features } = JSON.parse(await given(database, 'geojson')) as {
      features: { geometry: unknown; properties: Record<string, unknown> }[]
    }
    const lines = parse<Record<string, string>>(await given(database, 'csv'), { columns: true })
    const [national = ''] = (await given(database, 'lieux-mednum')).split('\r\n')

    const worth = { 'Le Fil': 'address', 'Le Point': 'commune', 'le-loin': 'to-place' }
    const told = (rows: readonly Record<string, unknown>[], name: string) =>
      Object.fromEntries(rows.map((row) => [row[name], row['precision']]))
    expect(told(members, 'name')).toEqual(worth)
    expect(
      told(
        features.map(({ properties }) => properties),
        'name',
      ),
    ).toEqual(worth)
    expect(told(lines, 'nom')).toEqual(worth)
    expect(features.find(({ properties }) => properties['precision'] === 'to-place')?.geometry).toBeNull()
    expect(national.split(',')).toEqual(mednumColumns)
  })

  test.each([
    ['csv', 'lieux-mednum', 'places.csv'],
    ['geojson', 'geojson', 'places.geojson'],
  ] as const)('comes in again as %s, and a second run changes nothing', async (format, readAs, file) => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await admitAll(database, new TestClock('2027-03-01T08:00:00Z'), [...candidates, farAway])
    await using other = await openTestDatabase(engine, { communes: 'france' })

    const path = fileWith(await given(database, format), file)
    const first = await importPlaces(other, path, '--format', readAs)
    const second = await importPlaces(other, path, '--format', readAs)

    expect(first.join()).not.toMatch(/sans emploi[^.]*precision/)
    expect([tallyOf(first)['entrées'], tallyOf(second)['inchangées']]).toEqual([3, 3])
  })
})

test('a row that says that its point is only the centre of its commune stands there', async () => {
  await using database = await openTestDatabase('sqlite', { communes: 'france' })
  const where = 'name,city,postcode,latitude,longitude'

  await importPlaces(database, fileWith(`${where},precision\nAu centre,Lomme,59160,50.65,2.98,commune`))
  await importPlaces(
    database,
    fileWith(`${where},précision\nÀ côté,Lomme,59160,50.65,2.98,rue`),
    ...['--columns', 'precision=précision'],
  )

  expect((await cameIn(database, 'au-centre-lomme')).place.precision).toBe('commune')
  expect((await cameIn(database, 'a-cote-lomme')).place).toMatchObject({
    precision: 'address',
    point: { latitude: 50.65, longitude: 2.98 },
  })
})

/** The centre of a commune is not imported: the other server may know a better one. */
function withoutCentre(entry: unknown): unknown {
  const { latitude, longitude, ...rest } = entry as Record<string, unknown>
  return rest['precision'] === 'commune' ? rest : { ...rest, latitude, longitude }
}
