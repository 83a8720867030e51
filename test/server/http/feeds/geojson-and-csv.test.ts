import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { admitMember } from '../../../../server/members/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { openWorkshop } from '../../../support/repairs/booking.js'

type Feature = { id: string; geometry: { coordinates: number[] } | null; properties: Record<string, unknown> }
type Collection = { name: string; sources: unknown; features: Feature[] }

describe.each(engines)('the open data of a site on %s', (engine) => {
  test('says what stands in its territory, whose data it is, and where a repair is booked', async () => {
    await using server = await openWorkshop(engine)
    const { database } = server.services
    await administer(database, async (tx) => {
      const ctx = { tx, clock: server.clock }
      const place = { precision: 'address' as const, point: { latitude: 50.64, longitude: 2.98 } }
      await admitMember(ctx, {
        slug: 'la-bobine',
        kind: 'third-place',
        name: '=La Bobine',
        provenance: { source: 'Recensement', licence: 'ODbL', externalId: '12' },
        places: [{ slug: 'la-bobine', name: '=La Bobine', communeCode: '59355', ...place }],
      })
      await admitMember(ctx, {
        slug: 'a-placer',
        kind: 'association',
        name: 'À placer',
        places: [
          {
            slug: 'a-placer',
            name: 'À placer',
            communeCode: '59355',
            precision: 'commune',
            point: place.point,
            claimedPoint: { latitude: 0, longitude: 0 },
          },
        ],
      })
      await admitMember(ctx, {
        slug: 'cache',
        kind: 'association',
        name: 'Caché',
        status: 'hidden',
        places: [{ slug: 'cache', name: 'Caché', communeCode: '59355', ...place }],
      })
      await admitMember(ctx, {
        slug: 'ailleurs',
        kind: 'association',
        name: 'Ailleurs',
        places: [{ slug: 'ailleurs', name: 'Ailleurs', communeCode: '75056', ...place }],
      })
      await admitMember(ctx, { slug: 'covoiturons', kind: 'platform', name: 'Covoiturons', places: [] })
    })
    const feed = (format: string, headers: Record<string, string> = {}) =>
      fetch(`${server.url}/feeds/ville-de-lomme/membres.${format}`, { headers })

    const geojson = await feed('geojson')
    const { name, sources, features } = (await geojson.json()) as Collection
    const csv = parse<Record<string, string>>(await (await feed('csv')).text(), { columns: true })
    const { members } = (await (await feed('json')).json()) as { members: { slug: string }[] }

    expect(name).toBe('Membres du réseau, Ville de Lomme')
    expect(sources).toEqual([
      { source: 'Ville de Lomme', licence: 'Licence Ouverte 2.0' },
      { source: 'Recensement', licence: 'ODbL' },
    ])
    const ids = features.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['la-bobine', 'a-placer', 'covoiturons', 'maison-des-marais']))
    expect(ids).not.toContain('cache')
    expect(ids).not.toContain('ailleurs')
    expect(members.map(({ slug }) => slug)).toEqual(ids)
    const bobine = features.find(({ id }) => id === 'la-bobine')
    expect(bobine?.geometry?.coordinates).toEqual([2.98, 50.64])
    expect(bobine?.properties).toMatchObject({
      name: '=La Bobine',
      kind: 'third-place',
      city: 'Lomme',
      source: 'Recensement',
      licence: 'ODbL',
      page: 'http://our.example/s/ville-de-lomme/carte/la-bobine',
    })
    expect(features.find(({ id }) => id === 'a-placer')?.geometry).toBeNull()
    expect(csv.map(({ nom }) => nom)).toEqual(expect.arrayContaining(["'=La Bobine", 'Maison des Marais']))
    expect(csv.map(({ nom }) => nom)).not.toContain('Covoiturons')
    const licences = Object.fromEntries(csv.map(({ id, licence }) => [id, licence]))
    expect(licences).toMatchObject({ 12: 'ODbL', 'maison-des-marais': 'Licence Ouverte 2.0' })
    const named = Object.fromEntries(csv.map(({ id, source }) => [id, source]))
    expect(named).toMatchObject({ 12: 'Recensement', 'maison-des-marais': 'Ville de Lomme' })
    const booking = csv.filter(({ prise_rdv: link }) => link !== '')
    expect(booking.map(({ prise_rdv: link }) => link)).toEqual([
      `http://our.example/s/ville-de-lomme/reparation?place=${booking[0]?.['id']}`,
    ])

    expect(Object.fromEntries(geojson.headers)).toMatchObject({
      'content-type': 'application/geo+json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=300',
      'content-disposition': 'attachment; filename="membres-ville-de-lomme.geojson"',
    })
    const etag = geojson.headers.get('etag') ?? ''
    expect((await feed('geojson', { 'If-None-Match': etag })).status).toBe(304)
    await database.writer.updateTable('repairer').set({ open: 0 }).execute()
    const after = await feed('csv')
    expect(after.headers.get('etag')).not.toBe(etag)
    expect(await after.text()).not.toContain('/reparation?')
    expect((await feed('geojson', { 'If-None-Match': etag })).status).toBe(200)
  })

  test.each(['/feeds/ville-de-lomme', '/feeds/ville-de-lomme/'])(
    'is listed at %s, with its licences and in the languages of the site',
    async (path) => {
      await using server = await openWorkshop(engine)
      const read = async (query = '') => {
        const answer = await fetch(server.url + path + query, { redirect: 'manual' })
        return { status: answer.status, body: (await answer.text()).replace(/\s+/g, ' ') }
      }

      const [french, english] = [await read(), await read('?lang=en')]

      expect([french.status, english.status]).toEqual([200, 200])
      expect(french.body).toContain('<h1>Données ouvertes : Lomme</h1>')
      expect(french.body).toContain('<li>Ville de Lomme (Licence Ouverte 2.0)</li>')
      const links = [...french.body.matchAll(/href="(\/feeds\/[^"?]*)"/g)].map(([, link]) => link)
      expect(links).toEqual(['geojson', 'csv', 'json'].map((format) => `/feeds/ville-de-lomme/membres.${format}`))
      expect(french.body).toContain('<a href="/feeds/ville-de-lomme?lang=en" lang="en"')
      expect(english.body).toContain('<h1>Open data: <span lang="fr">Lomme</span></h1>')
    },
  )

  test('is only of sites that have a map, and in the formats that it has', async () => {
    await using server = await openWorkshop(engine)

    const answers = await Promise.all(
      ['nulle-part', 'nulle-part/membres.csv', 'ville-de-lomme/membres.xml', 'ville-de-lomme/membres'].map((path) =>
        fetch(`${server.url}/feeds/${path}`),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })
})
