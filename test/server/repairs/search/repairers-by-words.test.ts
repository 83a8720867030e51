import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import type { Database } from '../../../../server/database/open-database.js'
import { admitMember } from '../../../../server/members/index.js'
import { listInFull, searchRepairers, type RepairerCandidate } from '../../../../server/repairs/index.js'
import type { SearchInput } from '../../../../server/repairs/repair.wire.js'
import { searchBoard } from '../../../../server/offers/index.js'
import { importStarter } from '../../../../server/commands/import-starter.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { changeVocabulary } from '../../../../server/search/index.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { buildTown } from '../../../support/town.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }
const site = 'ville-de-lomme'

async function open(database: Database, name: string, differences: Partial<RepairerCandidate> = {}) {
  const slug = name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  const { places } = await administer(database, (tx) =>
    admitMember(
      { tx, clock },
      {
        slug,
        name,
        kind: 'repairer',
        places: [
          {
            slug,
            name,
            street: '4 rue Neuve',
            communeCode: '59355',
            precision: 'address',
            point: { latitude: 50.6438, longitude: 2.9872 },
          },
        ],
      },
    ),
  )
  const [at] = places
  if (!at) throw new Error(`${name} has no place`)
  await admitWorkshop(database, clock, { at, slug, ...differences })
}

/** Three of Lomme: punctures, brakes, and one who comes with cargo bikes. */
async function openThree(database: Database) {
  await buildTown(database, clock)
  await open(database, 'Chez Rachel', { bikeTypes: ['classic'], services: [{ name: 'Crevaison', minutes: 30 }] })
  await open(database, 'La Boite a vis', {
    bikeTypes: ['classic', 'electric'],
    services: [{ name: 'Réglage des freins', minutes: 30 }],
  })
  await open(database, 'Samir a domicile', {
    types: ['itinerant'],
    bikeTypes: ['cargo'],
    reachMetres: 9_000,
    services: [{ name: 'Crevaison', minutes: 45 }],
  })
  const asked = { db: database.reader, clock, keepUntil() {} }
  return async (words: string, more: Partial<SearchInput> = {}) =>
    (await searchRepairers(asked, { site, words, ...more })).items.map(({ name }) => name).toSorted()
}

describe.each(engines)('a repairer is found on %s', (engine) => {
  test('by what is to be repaired, by a bicycle, by a name, by a commune', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const found = await openThree(database)

    expect(await found('crevaison')).toEqual(['Chez Rachel', 'Samir a domicile'])
    expect(await found('mes freins')).toEqual(['La Boite a vis'])
    expect(await found('vélo électrique')).toEqual(['La Boite a vis'])
    expect(await found('biporteur')).toEqual(['Samir a domicile'])
    expect(await found('à domicile')).toEqual(['Samir a domicile'])
    expect(await found('rachel')).toEqual(['Chez Rachel'])
    expect(await found('Lomme')).toHaveLength(3)
    expect(await found('e-bike', { language: 'en' })).toEqual(['La Boite a vis'])
  })

  test('a question of more words than are looked for says so, on its page too', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await openThree(database)
    const asked = { db: database.reader, clock, keepUntil() {} }
    const words = 'freins crevaison rachel boite samir cargo'

    const [long, short, page] = [
      await searchRepairers(asked, { site, words }),
      await searchRepairers(asked, { site, words: 'freins crevaison' }),
      await listInFull(asked, { site, words }),
    ]

    expect([long.read, short.read, page.read]).toEqual([{ cutTo: 4 }, undefined, { cutTo: 4 }])
  })

  test('by most of what is asked, and not at all where nothing of it is known', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const found = await openThree(database)

    expect(await found('bonjour, je cherche quelqu’un pour une crevaison sur mon vélo cargo')).toEqual([
      'Samir a domicile',
    ])
    expect(await found('piscine')).toEqual([])
    expect(await found('de la')).toHaveLength(3)
    expect(await found('crevaison', { 'bike-type': 'cargo' })).toEqual(['Samir a domicile'])
  })

  test('by a word that is begun, or misspelt', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const found = await openThree(database)

    expect(await found('crev')).toEqual(['Chez Rachel', 'Samir a domicile'])
    expect(await found('crevéson')).toEqual(['Chez Rachel', 'Samir a domicile'])
    expect(await found('frien')).toEqual(['La Boite a vis'])
  })

  test('by what the network’s vocabulary says of it', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const found = await openThree(database)
    expect(await found('pneu à plat')).toEqual([])

    await administer(database, (tx) =>
      changeVocabulary({ tx, clock }, { add: [{ language: 'fr', said: 'pneu à plat', meant: 'crevaison' }] }),
    )

    expect(await found('pneu à plat')).toEqual(['Chez Rachel', 'Samir a domicile'])
  })

  test('by the network’s words for a kind of bicycle, which lead to no offer', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const found = await openThree(database)
    expect(await found('urban arrow')).toEqual([])
    const subject = { kind: 'bicycle', id: 'cargo' }

    await administer(database, (tx) =>
      changeVocabulary({ tx, clock }, { add: [{ language: 'fr', subject, word: 'urban arrow' }] }),
    )

    expect(await found('urban arrow')).toEqual(['Samir a domicile'])
    expect(await found('crevaison urban arrow')).toEqual(['Samir a domicile'])
    const asked = { db: database.reader, clock, keepUntil() {} }
    expect(await searchBoard(asked, { site, words: 'urban arrow' })).toMatchObject({ items: [], total: 0 })
  })

  test('by what the words to begin with call a kind of bicycle, and those who say it themselves first', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const found = await openThree(database)
    await importStarter({ database, clock })

    expect(await found('pedelec')).toEqual(['La Boite a vis'])
    expect(await found('gravel')).toEqual(['Chez Rachel', 'La Boite a vis'])
    expect(await found('bakfiets')).toEqual(['Samir a domicile'])
    expect(await found('recumbent', { language: 'en' })).toEqual([])
    expect(await found('box bike', { language: 'en' })).toEqual(['Samir a domicile'])
  })

  test('by the words themselves before what these mean', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const found = await openThree(database)
    await administer(database, (tx) =>
      changeVocabulary({ tx, clock }, { add: [{ language: 'fr', said: 'crevaison', meant: 'réparation vélo' }] }),
    )

    expect(await found('crevaison')).toEqual(['Chez Rachel', 'Samir a domicile'])
  })

  test('with those first who are free on the day that is said, or soonest after', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await buildTown(database, clock)
    const services = [{ name: 'Crevaison', minutes: 30 }]
    const week = { bikeTypes: ['classic'], services } as const
    await open(database, 'Le Lundi', { ...week, openings: [{ weekday: 1, from: '09:00', to: '12:00' }] })
    await open(database, 'Le Samedi', { ...week, openings: [{ weekday: 6, from: '09:00', to: '12:00' }] })
    const asked = { db: database.reader, clock, keepUntil() {} }
    const search = async (words: string) => {
      const { items, day } = await searchRepairers(asked, { site, words })
      return { first: items.map(({ name, firstTimes }) => [name, firstTimes[0]?.day]), day }
    }

    expect(await search('crevaison')).toEqual({
      first: [
        ['Le Lundi', '2027-03-01'],
        ['Le Samedi', '2027-03-06'],
      ],
    })
    expect(await search('crevaison samedi')).toEqual({
      first: [
        ['Le Samedi', '2027-03-06'],
        ['Le Lundi', '2027-03-08'],
      ],
      day: { written: 'samedi', from: '2027-03-06' },
    })
    const list = await listInFull(asked, { site, words: 'crevaison samedi' })
    expect(list.items.map(({ name }) => name)).toEqual(['Le Samedi', 'Le Lundi'])
    expect(list.day).toEqual({ written: 'samedi', from: '2027-03-06' })
  })

  test('in the plain list as in the element, which still names all kinds of bicycle', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await openThree(database)

    const list = await listInFull({ db: database.reader, clock, keepUntil() {} }, { site, words: 'freins' })

    expect(list.items.map(({ name }) => name)).toEqual(['La Boite a vis'])
    expect(list.bikeTypes).toEqual(['classic', 'electric', 'cargo'])
  })
})
