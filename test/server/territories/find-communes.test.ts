import { describe, expect, test } from 'vitest'
import { findCommunes } from '../../../server/territories/find-communes.js'
import { toInstant } from '../../../server/base/instant.js'
import { admitMember } from '../../../server/members/index.js'
import { createSite, territoryOfSite } from '../../../server/sites/index.js'
import { createTerritory, getCommune } from '../../../server/territories/index.js'
import { engines, openTestDatabase } from '../../support/engines.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }

describe.each(engines)('looking for a commune on %s', (engine) => {
  test('people find the commune they mean on the first line', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const firstFor = async (typed: string) => {
      const [first] = await findCommunes(database.reader, typed)
      return first && `${first.commune.name} ${first.commune.code}`
    }

    const found: Record<string, string | undefined> = {}
    for (const typed of [
      'lomme',
      'hellemmes',
      'hellemmes-lille',
      '59160',
      '59260',
      'henin',
      'st omer',
      'libercourt 62',
    ]) {
      found[typed] = await firstFor(typed)
    }

    expect(found).toEqual({
      lomme: 'Lomme 59355',
      hellemmes: 'Hellemmes 59298',
      'hellemmes-lille': 'Hellemmes 59298',
      '59160': 'Lomme 59355',
      '59260': 'Hellemmes 59298',
      henin: 'Hénin-Beaumont 62427',
      'st omer': 'Saint-Omer 62765',
      'libercourt 62': 'Libercourt 62907',
    })
  })

  test('an associated commune has its own postcode and centre, and says of what it is a part', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const [lomme] = await findCommunes(database.reader, 'Lomme')

    expect(lomme?.parent?.name).toBe('Lille')
    expect(lomme?.commune).toMatchObject({
      kind: 'associated',
      postcodes: ['59160'],
      population: 28_012,
      intercommunalityCode: '200093201',
      regionCode: '32',
      centrePrecision: 'own',
    })
  })

  test('a commune that was merged is found by its old name, with the code of the new one', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const [first, ...others] = await findCommunes(database.reader, 'bellegarde sur valserine')

    expect(first).toMatchObject({ commune: { code: '01033D', kind: 'delegated' }, parent: { name: 'Valserhône' } })
    expect(others).toEqual([])
  })

  test('a name that changes is found under the new one at once', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    expect(await findCommunes(database.reader, 'libercourt')).toHaveLength(1)

    await database.writer
      .updateTable('gazetteer')
      .set((eb) => ({ revision: eb('revision', '+', 1), names: '\n nouveau bourg  62820 62 \t62907\n' }))
      .execute()

    expect(await findCommunes(database.reader, 'libercourt')).toEqual([])
    expect(await findCommunes(database.reader, 'nouveau')).toHaveLength(1)
  })

  test('on a partner’s page its own communes come before larger ones', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await database.writer.transaction().execute(async (tx) => {
      const places = { slug: 'henin-carvin', name: 'Hénin-Carvin', intercommunalities: ['246200299'] }
      const territory = await createTerritory({ tx, clock }, places)
      const { member } = await admitMember(
        { tx, clock },
        { slug: 'henin-carvin', kind: 'local-authority', name: 'Hénin-Carvin', places: [] },
      )
      const site = { slug: 'henin-carvin', name: 'Hénin-Carvin', memberId: member.id, territoryId: territory.id }
      await createSite({ tx, clock }, { ...site, origins: ['https://henin-carvin.example'] })
    })
    const home = await territoryOfSite(database.reader, 'henin-carvin')
    const found = async (typed: string) =>
      (await findCommunes(database.reader, typed, home)).map(({ commune }) => commune.name)

    expect((await found('monti')).at(0)).toBe('Montigny-en-Gohelle')
    expect((await found('lille')).at(0)).toBe('Lille')
    // Around it before far away, though fewer people live there.
    expect((await found('lomp')).at(0)).toBe('Lompret')
    expect((await found('lom')).slice(0, 3)).toEqual(['Lomme', 'Lompret', expect.anything()])
  })

  test('a code that no commune has is refused', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    await expect(getCommune(database.reader, '00000')).rejects.toMatchObject({ reason: 'commune-unknown' })
  })
})
