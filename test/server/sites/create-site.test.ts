import { describe, expect, test } from 'vitest'
import { newId } from '../../../server/base/id.js'
import { toInstant } from '../../../server/base/instant.js'
import { Refusal } from '../../../server/base/refusal.js'
import type { Database } from '../../../server/database/open-database.js'
import { admitMember } from '../../../server/members/index.js'
import {
  createSite,
  findSite,
  getSite,
  isDeclaredOrigin,
  listSites,
  type NewSite,
} from '../../../server/sites/index.js'
import { engines, openTestDatabase } from '../../support/engines.js'

const now = toInstant('2027-03-01T08:00:00Z')
const clock = { now: () => now }

async function partner({ writer }: Database): Promise<NewSite> {
  return writer.transaction().execute(async (tx) => {
    const { member } = await admitMember(
      { tx, clock },
      { slug: 'ville-de-lomme', kind: 'local-authority', name: 'Ville de Lomme', places: [] },
    )
    const territoryId = newId<'Territory'>()
    await tx.insertInto('territory').values({ id: territoryId, slug: 'lomme', name: 'Lomme' }).execute()
    const origins = ['https://www.ville-lomme.fr', 'https://ville-lomme.fr/']
    return { slug: 'ville-de-lomme', name: 'Ville de Lomme', memberId: member.id, territoryId, origins }
  })
}

const create = ({ writer }: Database, input: NewSite) =>
  writer.transaction().execute((tx) => createSite({ tx, clock }, input))

async function refused(work: Promise<unknown>): Promise<Pick<Refusal, 'reason' | 'detail'>> {
  const error: unknown = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (!(error instanceof Refusal)) throw new Error('was not refused', { cause: error })
  return { reason: error.reason, detail: error.detail }
}

describe.each(engines)('a partner’s site on %s', (engine) => {
  test('a site is found by its slug as it was created, and the change is told', async () => {
    await using database = await openTestDatabase(engine)
    const input = await partner(database)

    const site = await create(database, {
      ...input,
      languages: ['fr', 'en', 'fr'],
      theme: { accent: '#8a2f4b', radius: '4px' },
    })

    expect(await findSite(database.reader, 'ville-de-lomme')).toEqual(site)
    expect(await listSites(database.reader)).toEqual([site])
    expect(site).toMatchObject({ languages: ['fr', 'en'], elements: ['offer-board'], theme: { radius: '4px' } })
    const events = await database.reader.selectFrom('outbox_event').select(['type', 'subject']).execute()
    expect(events.filter(({ type }) => type === 'site.changed')).toEqual([
      { type: 'site.changed', subject: `site:${site.id}` },
    ])
  })

  test('a site goes by the clocks of France, or of the zone that was named', async () => {
    await using database = await openTestDatabase(engine)
    const input = await partner(database)

    await create(database, input)
    await create(database, { ...input, slug: 'saint-denis', zone: 'Indian/Reunion' })

    expect((await getSite(database.reader, 'ville-de-lomme')).zone).toBe('Europe/Paris')
    expect((await getSite(database.reader, 'saint-denis')).zone).toBe('Indian/Reunion')
    for (const zone of ['Europe/Lomme', '+04:00', ''])
      expect(await refused(create(database, { ...input, slug: 'ailleurs', zone }))).toEqual({
        reason: 'invalid-input',
        detail: { fields: [`zone: ${zone}`] },
      })
  })

  test('a site nobody opened is unknown', async () => {
    await using database = await openTestDatabase(engine)

    expect(await findSite(database.reader, 'nulle-part')).toBeUndefined()
    expect(await refused(getSite(database.reader, 'nulle-part'))).toEqual({ reason: 'site-unknown', detail: {} })
  })

  test('everything wrong with a new site is said at once, and nothing is kept', async () => {
    await using database = await openTestDatabase(engine)
    const input = await partner(database)

    const { reason, detail } = await refused(
      create(database, {
        ...input,
        slug: 'Ville de Lomme',
        origins: ['http://ville-lomme.fr', 'https://*.fr', 'https://ville-lomme.fr/agenda'],
        languages: ['nl'],
        elements: ['offer-bored'],
        theme: { accent: '#ffd700', 'accent-ink': '#ffffff' },
      }),
    )

    expect(reason).toBe('invalid-input')
    expect(detail.fields?.slice(0, 6)).toEqual([
      'slug',
      'origins: http://ville-lomme.fr',
      'origins: https://*.fr',
      'origins: https://ville-lomme.fr/agenda',
      'languages: nl',
      'elements: offer-bored',
    ])
    expect(detail.fields).toContain('look: accent-ink on accent has a contrast of 1.40 in light, 4.5 is needed')
    expect(await listSites(database.reader)).toEqual([])
  })

  test('two sites never share a slug', async () => {
    await using database = await openTestDatabase(engine)
    const input = await partner(database)
    await create(database, input)

    expect(await refused(create(database, input))).toEqual({
      reason: 'invalid-input',
      detail: { fields: ['slug: taken'] },
    })
  })

  test('only the declared origins may act, and our own for every site', async () => {
    await using database = await openTestDatabase(engine)
    await create(database, await partner(database))
    const publicUrl = 'https://coop.example/partages'
    const may = (origin: string, site = 'ville-de-lomme') =>
      isDeclaredOrigin(database.reader, { site, origin, publicUrl })

    expect(await may('https://www.ville-lomme.fr')).toBe(true)
    expect(await may('https://ville-lomme.fr')).toBe(true)
    expect(await may('https://coop.example')).toBe(true)
    expect(await may('https://ville-lomme.fr', 'hellemmes')).toBe(false)
  })

  test('an origin that only resembles a declared one may not act', async () => {
    await using database = await openTestDatabase(engine)
    await create(database, await partner(database))
    const publicUrl = 'https://coop.example'
    const hostile = [
      'https://www.ville-lomme.fr.evil.example',
      'https://evil-www.ville-lomme.fr',
      'https://evil.example/https://www.ville-lomme.fr',
      'http://www.ville-lomme.fr',
      'https://www.ville-lomme.fr:8443',
      'https://www.ville-lomme.fr:443',
      'https://www.ville-lomme.fr/',
      'https://WWW.ville-lomme.fr',
      'https://www.ville-lomme.fr.',
      'https://www.ville-lomme.fr@evil.example',
      'https://ww%.ville-lomme.fr',
      'https://coop.example.evil.example',
      'null',
      '',
    ]

    const believed: string[] = []
    for (const origin of hostile) {
      if (await isDeclaredOrigin(database.reader, { site: 'ville-de-lomme', origin, publicUrl })) believed.push(origin)
    }

    expect(believed).toEqual([])
  })
})
