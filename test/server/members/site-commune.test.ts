import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { admitMember, communeOfSite, type MemberKind } from '../../../server/members/index.js'
import { createSite } from '../../../server/sites/index.js'
import { createTerritory } from '../../../server/territories/index.js'
import { engines, openTestDatabase } from '../../support/engines.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }

type Asked = { readonly name: string; readonly kind: MemberKind; readonly communes: readonly string[] }

describe.each(engines)('the commune that a site is of on %s', (engine) => {
  async function communeOf({ name, kind, communes }: Asked): Promise<string | undefined> {
    await using database = await openTestDatabase(engine, { communes: true })
    await database.writer.transaction().execute(async (tx) => {
      const ctx = { tx, clock }
      const territory = await createTerritory(ctx, { slug: 'autour', name: 'Autour', communes: [...communes] })
      const point = { latitude: 50.64, longitude: 2.99 }
      const place = { slug: 'la-porte', name: 'La porte', communeCode: '59355', point, precision: 'address' as const }
      const { member } = await admitMember(ctx, { slug: 'qui', kind, name, places: [place] })
      await createSite(ctx, { slug: 'site', name, memberId: member.id, territoryId: territory.id, origins: [] })
    })
    return await communeOfSite(database.reader, 'site')
  }

  test('is the one that it is named after', async () => {
    const communes = ['59355', '59350', '59298']

    expect(await communeOf({ name: 'Ville de Lille', kind: 'local-authority', communes })).toBe('59350')
    expect(await communeOf({ name: 'Commune d’Hellemmes', kind: 'local-authority', communes })).toBe('59298')
  })

  test('is that of its territory, or of the places of whoever has it, where there is one alone', async () => {
    expect(await communeOf({ name: 'L’agenda', kind: 'association', communes: ['62907'] })).toBe('62907')
    expect(await communeOf({ name: 'Le Fil', kind: 'third-place', communes: ['59355', '59350'] })).toBe('59355')
  })

  test('is none of a group of communes, nor of a network', async () => {
    const communes = ['59355', '59350', '59298']

    expect(await communeOf({ name: 'Métropole de Lille', kind: 'local-authority', communes })).toBe(undefined)
    expect(await communeOf({ name: 'Le réseau', kind: 'platform', communes })).toBe(undefined)
  })
})
