import { describe, expect, test } from 'vitest'
import { admitMembers } from '../../../demo/town/admit-members.js'
import { admitRepairers } from '../../../demo/town/admit-repairers.js'
import { admitPlaces, openSites } from '../../../demo/town/open-sites.js'
import type { Tools } from '../../../demo/town/tools.js'
import type { Day } from '../../../server/base/local-time.js'
import type { Database } from '../../../server/database/open-database.js'
import { siteExport } from '../../../server/http/feeds/site-export.js'
import { exportPlaces } from '../../../server/members/export/export-places.js'
import { listedMembers, showMembers } from '../../../server/members/index.js'
import { showMember } from '../../../server/members/map/show-member.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite, listSites } from '../../../server/sites/site.store.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { askedAt } from '../../support/members/network.js'

const publicUrl = 'https://coop.example'

/** The members of the demonstration, with the sites that show them. */
async function openDemo(engine: (typeof engines)[number]): Promise<Database> {
  const database = await openTestDatabase(engine, { communes: true })
  await administer(database, async (tx) => {
    const tools: Tools = { tx, clock: askedAt(database).clock }
    const members = await admitPlaces(tools)
    const territories = await openSites(tools, members)
    await admitRepairers(tools, members)
    await admitMembers(tools, territories)
  })
  return database
}

const today = '2027-03-01' as Day

async function slugsInFeed({ reader }: Database, slug: string): Promise<string[]> {
  const options = await siteExport(reader, { site: await getSite(reader, slug), publicUrl, format: 'json', today })
  let text = ''
  for await (const piece of exportPlaces(reader, options)) text += piece
  const { members } = JSON.parse(text) as { members: { slug: string }[] }
  return members.map((member) => member.slug)
}

/** Whatever might be thought to have a sheet: places, and members that have none. */
async function everySlug({ reader }: Database): Promise<string[]> {
  const places = await reader.selectFrom('place').select('slug').execute()
  const members = await reader.selectFrom('member').select('slug').execute()
  return [...new Set([...places, ...members].map(({ slug }) => slug))]
}

describe.each(engines)('the demonstration on %s', (engine) => {
  test('each site lists, gives away and has sheets of the same members', async () => {
    await using database = await openDemo(engine)
    const asked = askedAt(database)
    const slugs = await everySlug(database)

    for (const { slug: site } of await listSites(database.reader)) {
      const listed = await listedMembers(asked, { site, skip: 0, take: 1_000 })
      const sheets = await showMembers(asked, { site, slugs })

      expect(listed.total, site).toBeGreaterThan(10)
      const inList = listed.slugs.toSorted()
      expect((await slugsInFeed(database, site)).toSorted(), site).toEqual(inList)
      const shown = new Set([...sheets.values()].map(({ entry }) => entry.slug))
      expect([...shown].toSorted(), site).toEqual(inList)
    }
  })

  test('shows each thing that a sheet may say at least once', async () => {
    await using database = await openDemo(engine)
    const asked = askedAt(database)
    const sheet = (site: string, slug: string) => showMember(asked, { site, slug })

    const passerelle = await sheet('ville-de-lomme', 'centre-social-la-passerelle')
    const itinerant = await sheet('ville-de-lomme', 'velo-visite')

    expect(passerelle).toMatchObject({
      email: 'accueil@centre-social-la-passerelle.example',
      links: [{ label: 'Programme du trimestre' }],
      access: { accessibilityUrl: 'https://acceslibre.example/centre-social-la-passerelle' },
      provenance: { source: 'Portes ouvertes sur la plaine, recensement', licence: 'ODbL 1.0' },
    })
    expect(itinerant).toMatchObject({
      access: { itinerant: true, price: 'paid' },
      provenance: { source: 'Ville de Lomme', licence: 'Licence Ouverte 2.0' },
    })
    expect((await sheet('ville-de-lomme', 'les-rayons-du-marais')).access).toMatchObject({ wheelchair: 'yes' })
    expect((await sheet('ville-de-lomme', 'la-halte-de-capinghem')).hours?.text).toContain('sur rendez-vous')
    expect((await sheet('hellemmes', 'les-doigts-verts-de-mons')).parent?.name).toBe('Le Hangar à boutures')
    expect((await sheet('hellemmes', 'epicerie-la-louche-camion')).access.itinerant).toBe(true)
    expect((await sheet('agglo-henin-carvin', 'ccas-de-leforest')).bookingUrl).toContain('.example')
  })
})
