import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { Refusal } from '../../../server/base/refusal.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { changeSite, getSite, originsOf, type SiteChange } from '../../../server/sites/index.js'
import { getSettings } from '../../../server/sites/site.store.js'
import { createTerritory } from '../../../server/territories/index.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { buildTown, lommeOrigin } from '../../support/town.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }
const site = 'ville-de-lomme'

async function openLomme(engine: (typeof engines)[number]) {
  const database = await openTestDatabase(engine, { communes: true })
  await buildTown(database, clock)
  return {
    database,
    change: (change: SiteChange, slug = site) => administer(database, (tx) => changeSite({ tx, clock }, slug, change)),
    settings: () => getSettings(database.reader, site),
    toldOf: async () => {
      const events = await database.reader.selectFrom('outbox_event').select(['type']).execute()
      return events.filter(({ type }) => type === 'site.changed').length
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

async function faultsOf(deed: Promise<unknown>): Promise<readonly string[] | undefined> {
  const error: unknown = await deed.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (!(error instanceof Refusal)) throw new Error('was not refused', { cause: error })
  return error.reason === 'invalid-input' ? error.detail.fields : [error.reason]
}

describe.each(engines)('a site that is changed on %s', (engine) => {
  test('is as was said, and the change is told', async () => {
    await using lomme = await openLomme(engine)
    const { database, change, toldOf } = lomme
    const lille = { slug: 'lille', name: 'Lille', communes: ['59350'] }
    const territory = await administer(database, (tx) => createTerritory({ tx, clock }, lille))
    const before = await toldOf()

    const changed = await change({
      name: 'Lille',
      territoryId: territory.id,
      zone: 'Indian/Reunion',
      languages: ['en', 'fr', 'en'],
      elements: { added: ['member-map'], removed: ['repair-booking'] },
      origins: { added: ['https://www.lille.example/'], removed: [lommeOrigin] },
      theme: { accent: '#8a2f4b', radius: '4px' },
    })

    expect(await getSite(database.reader, site)).toEqual(changed)
    expect(changed).toMatchObject({
      name: 'Lille',
      territoryId: territory.id,
      zone: 'Indian/Reunion',
      languages: ['en', 'fr'],
      elements: ['offer-board', 'member-map'],
    })
    expect(changed.theme).toMatchObject({ radius: '4px' })
    expect(await originsOf(database.reader, changed.id)).toEqual(['https://www.lille.example'])
    expect(await toldOf()).toBe(before + 1)
  })

  test('keeps all that nobody spoke of, colour by colour', async () => {
    await using lomme = await openLomme(engine)
    const { change, settings } = lomme
    await change({ theme: { accent: '#8a2f4b', radius: '4px' } })
    const before = await settings()

    await change({ theme: { radius: '', font: 'Marianne' } })

    const after = await settings()
    expect(after.theme).toEqual({ accent: '#8a2f4b', font: 'Marianne' })
    expect({ ...after, site: { ...after.site, theme: {} }, theme: {} }).toEqual({
      ...before,
      site: { ...before.site, theme: {} },
      theme: {},
      sequence: before.sequence + 1,
    })
  })

  test('is as before when anything that was said cannot be, and all of it is named', async () => {
    await using lomme = await openLomme(engine)
    const { change, settings, toldOf } = lomme
    await change({ theme: { accent: '#8a2f4b' } })
    const [before, told] = [await settings(), await toldOf()]

    const faults = await faultsOf(
      change({
        name: ' ',
        zone: 'Europe/Lomme',
        languages: ['fr', 'nl'],
        origins: { added: ['http://www.lomme.example', 'https://www.lomme.example'], removed: ['https://x.example'] },
        elements: { added: ['my-space'], removed: ['offer-bored'] },
        theme: { 'accent-ink': '#000000' },
      }),
    )

    expect(faults).toEqual([
      'name',
      'zone: Europe/Lomme',
      'origins: http://www.lomme.example',
      'languages: nl',
      'elements: my-space',
      expect.stringMatching(/^look: accent-ink on accent has a contrast of \d\.\d\d in light, 4.5 is needed$/),
      'origins removed: https://x.example',
      'elements removed: offer-bored',
    ])
    expect(await faultsOf(change({ languages: [] }))).toEqual(['languages'])
    expect(await faultsOf(change({ name: 'Ailleurs' }, 'ailleurs'))).toEqual(['site-unknown'])
    expect([await settings(), await toldOf()]).toEqual([before, told])
  })

  test('keeps what each of two people says at once', async () => {
    await using lomme = await openLomme(engine)
    const { change, settings } = lomme

    await Promise.all([
      change({ theme: { accent: '#8a2f4b' } }),
      change({ theme: { radius: '4px' } }),
      change({ origins: { added: ['https://a.example'] } }),
      change({ origins: { added: ['https://b.example'] } }),
    ])

    const { theme, origins } = await settings()
    expect(theme).toEqual({ accent: '#8a2f4b', radius: '4px' })
    expect(origins).toEqual(['https://a.example', 'https://b.example', lommeOrigin].toSorted())
  })
})
