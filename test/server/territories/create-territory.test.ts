import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import type { Database } from '../../../server/database/open-database.js'
import type { NewTerritory } from '../../../server/territories/create-territory.js'
import { communeCodesOf, createTerritory, getTerritory } from '../../../server/territories/index.js'
import { findCentreOf } from '../../../server/territories/territory.store.js'
import { isInside } from '../../../server/territories/territory.store.js'
import { engines, openTestDatabase } from '../../support/engines.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }
const create = ({ writer }: Database, input: NewTerritory) =>
  writer.transaction().execute((tx) => createTerritory({ tx, clock }, input))

describe.each(engines)('a territory on %s', (engine) => {
  test('an associated commune alone is one, and stands at its centre', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const lomme = await create(database, { slug: 'lomme', name: 'Lomme', communes: ['59355'] })

    expect(await getTerritory(database.reader, 'lomme')).toEqual(lomme)
    expect(await communeCodesOf(database.reader, lomme.id)).toEqual(['59355'])
    const centre = await findCentreOf(database.reader, lomme.id)
    expect(centre?.latitude).toBeCloseTo(50.64358, 6)
    expect(centre?.longitude).toBeCloseTo(2.98715, 6)
  })

  test('whoever names Lille means Lomme and Hellemmes too', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const lille = await create(database, { slug: 'lille', name: 'Lille', communes: ['59350'] })

    expect(await communeCodesOf(database.reader, lille.id)).toEqual(['59298', '59350', '59355'])
  })

  test('the communes of an EPCI and one more make one territory', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const wide = await create(database, {
      slug: 'henin-carvin-et-lomme',
      name: 'Hénin-Carvin et Lomme',
      communes: ['59355'],
      intercommunalities: ['246200299'],
    })

    expect(await communeCodesOf(database.reader, wide.id)).toHaveLength(15)
    expect(await isInside(database.reader, wide.id, '62907')).toBe(true)
    expect(await isInside(database.reader, wide.id, '59355')).toBe(true)
    expect(await isInside(database.reader, wide.id, '59350')).toBe(false)
  })

  test('a commune that was merged brings its parts, and nothing stands in the seat itself', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const valserhone = await create(database, { slug: 'valserhone', name: 'Valserhône', communes: ['01033'] })

    expect(await communeCodesOf(database.reader, valserhone.id)).toEqual(['01033', '01091', '01205'])
  })

  test('codes that nobody has are named, and nothing is made', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const refused = create(database, {
      slug: 'ailleurs',
      name: 'Ailleurs',
      communes: ['59355', '00000'],
      intercommunalities: ['111111111'],
    })

    await expect(refused).rejects.toMatchObject({
      reason: 'commune-unknown',
      detail: { fields: ['00000', '111111111'] },
    })
    await expect(getTerritory(database.reader, 'ailleurs')).rejects.toMatchObject({ reason: 'territory-unknown' })
  })

  test('a slug is given once, and a territory is not empty', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await create(database, { slug: 'lomme', name: 'Lomme', communes: ['59355'] })

    const [again, empty] = await Promise.allSettled([
      create(database, { slug: 'lomme', name: 'Lomme encore', communes: ['59355'] }),
      create(database, { slug: 'vide', name: 'Vide' }),
    ])

    expect(again).toMatchObject({ reason: { reason: 'invalid-input', detail: { fields: ['slug'] } } })
    expect(empty).toMatchObject({ reason: { reason: 'invalid-input', detail: { fields: ['communes'] } } })
  })
})
