import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../../server/database/open-database.js'
import { readCommunesFile } from '../../../server/territories/communes/communes-file.js'
import { shippedVintage } from '../../../server/territories/communes/vintage.js'
import { getCommune, loadCommunes } from '../../../server/territories/index.js'
import { engines, openTestDatabase } from '../../support/engines.js'

describe.each(engines)('the communes that ship with us on %s', (engine) => {
  test('all of them are there, each part under its commune', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const kinds = await database.reader
      .selectFrom('commune as part')
      .leftJoin('commune as whole', 'whole.code', 'part.parent_code')
      .select(['part.kind', 'whole.kind as under', (eb) => eb.fn.countAll<number>().as('count')])
      .groupBy(['part.kind', 'whole.kind'])
      .orderBy('part.kind')
      .execute()

    expect(kinds).toEqual([
      { kind: 'arrondissement', under: 'current', count: 45 },
      { kind: 'associated', under: 'current', count: 471 },
      { kind: 'current', under: null, count: 34_969 },
      { kind: 'delegated', under: 'current', count: 2_105 },
    ])
  })

  test('they are loaded once', async () => {
    await using database = await openTestDatabase(engine)

    expect(await loadCommunes(database)).toBe(true)
    expect(await loadCommunes(database)).toBe(false)
  })

  test('a newer file leaves the centres that were imported', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await database.writer.updateTable('gazetteer').set({ vintage: '2025.01' }).execute()
    const imported = { latitude: 49.9, longitude: 2.5, centre_precision: 'own' as const }
    await database.writer.updateTable('commune').set(imported).where('code', '=', '80001').execute()

    expect(await loadCommunes(database)).toBe(true)

    expect(await getCommune(database.reader, '80001')).toMatchObject({
      centre: { latitude: 49.9, longitude: 2.5 },
      centrePrecision: 'own',
    })
    expect(await database.reader.selectFrom('gazetteer').select(['vintage', 'revision']).execute()).toEqual([
      { vintage: shippedVintage, revision: 2 },
    ])
  })

  test('what one who was stopped on the way has left is completed, and what is no commune any more goes', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    await database.writer.updateTable('gazetteer').set({ vintage: '2025.01' }).execute()
    await database.writer.deleteFrom('commune').where('departement_code', '=', '62').execute()
    const [lille] = await database.reader.selectFrom('commune').selectAll().where('code', '=', '59350').execute()
    if (lille)
      await database.writer
        .insertInto('commune')
        .values({ ...lille, code: '59999' })
        .execute()

    expect(await loadCommunes(database)).toBe(true)

    const { count } = await database.reader
      .selectFrom('commune')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(37_590)
    expect((await getCommune(database.reader, '62427')).name).toBe('Hénin-Beaumont')
    await expect(getCommune(database.reader, '59999')).rejects.toMatchObject({ reason: 'commune-unknown' })
  })

  test('processes that start together load them once', async () => {
    await using database = await openTestDatabase(engine)
    await using other = await openDatabase(database.url)

    const loaded = await Promise.all([loadCommunes(database), loadCommunes(other)])

    expect(loaded.toSorted()).toEqual([false, true])
    expect(await database.reader.selectFrom('gazetteer').select('revision').execute()).toEqual([{ revision: 1 }])
  })

  test('a centre says whether it is the commune’s own', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })

    const [lille, capinghem, kerguelen] = await Promise.all(
      ['59350', '59128', '98412'].map((code) => getCommune(database.reader, code)),
    )

    expect(lille).toMatchObject({ centre: { latitude: 50.63391, longitude: 3.05512 }, centrePrecision: 'own' })
    expect(capinghem?.centrePrecision).not.toBe('none')
    expect(kerguelen).toMatchObject({ centre: null, centrePrecision: 'none', postcodes: [] })
  })
})

test('the file is as new as the server takes it to be', async () => {
  const file = new URL('../../../server/territories/communes/communes.json.br', import.meta.url)

  expect((await readCommunesFile(file)).vintage).toBe(shippedVintage)
})
