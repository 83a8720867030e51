import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import type { Database } from '../../../server/database/open-database.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import type { Correction } from '../../../server/search/correct-words.js'
import {
  changeVocabulary,
  correctionsOf,
  countUses,
  stemsOf,
  usesOf,
  vocabularyIn,
} from '../../../server/search/index.js'
import { soundOf } from '../../../server/search/sound.js'
import { engines, openTestDatabase } from '../../support/engines.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }

test.each([
  ['bibliothèque', 'biblioteque'],
  ['cafetière', 'kafetière'],
  ['tronçonneuse', 'tronsoneuse'],
  ['vélo', 'veleau'],
  ['chaussettes', 'chossettes'],
  ['ponceuse', 'ponseuze'],
  ['enceinte', 'ensinte'],
  ['jardinage', 'jardinaje'],
])('%s sounds like %s', (word, heard) => {
  expect(soundOf(heard)).toBe(soundOf(word))
})

test('what sounds otherwise is told apart', () => {
  expect(new Set(['poussette', 'poussin', 'raquette', 'raclette', 'tapis', 'taxi', 'guitare'].map(soundOf)).size).toBe(
    7,
  )
})

/** Offers of these titles, all that there are. */
async function withTitles(database: Database, ...titles: string[]): Promise<void> {
  await administer(database, async (tx) => {
    for (const title of titles) {
      const uses = title.split(' ').map((word) => ({ stem: stemsOf(word)[0] ?? '', word, by: 1, inTitles: 1 }))
      await countUses(tx, uses)
    }
    await countUses(tx, [{ stem: 'chargeur', word: 'chargeur', by: 5, inTitles: 0 }])
  })
}

async function meantBy(database: Database, text: string): Promise<Record<string, string>> {
  const { reader: db } = database
  const uses = await usesOf(db, stemsOf(text))
  const unknown = stemsOf(text).filter((stem) => !uses.has(stem))
  const corrections = await correctionsOf(db, { unknown, text, vocabulary: await vocabularyIn(db, 'fr') })
  const said = ({ stems, written, offered }: Correction) => `${offered ? '? ' : ''}${written}: ${stems.join(' ')}`
  return Object.fromEntries([...corrections].map(([key, one]) => [key, said(one)]))
}

describe.each(engines)('a misspelt word on %s', (engine) => {
  test('is read as the word of a title that is nearest, by letters or by ear, of the same first letter first', async () => {
    await using database = await openTestDatabase(engine)
    await withTitles(database, 'perceuse', 'berceuse', 'berceuse', 'cafetière', 'bibliothèque', 'guitare', 'fauteuil')

    expect(await meantBy(database, 'prceuse kafetière bibliotek')).toEqual({
      prceus: 'perceuse: perceus',
      kafetier: 'cafetière: cafetier',
      bibliotek: 'bibliothèque: bibliothequ',
    })
    expect(await meantBy(database, 'guittare fotteuil perceuze')).toEqual({
      guittar: 'guitare: guitar',
      fotteuil: 'fauteuil: fauteuil',
      perceuz: 'perceuse: perceus',
    })
  })

  test('is the other gender of one that is known', async () => {
    await using database = await openTestDatabase(engine)
    await withTitles(database, 'électricien', 'chien', 'coiffeuse')
    await administer(database, (tx) =>
      changeVocabulary({ tx, clock }, { add: [{ language: 'fr', said: 'éducateur', meant: 'chien' }] }),
    )

    expect(await meantBy(database, 'électricienne chienne coiffeur éducatrice')).toEqual({
      electricienn: 'électricien: electricien',
      chienn: 'chien: chien',
      coiffeur: 'coiffeuse: coiffeus',
      educatric: 'éducateur: educateur',
    })
  })

  test('was written with its article, without the apostrophe', async () => {
    await using database = await openTestDatabase(engine)
    await withTitles(database, 'école', 'ordinateur', 'armes')

    expect(await meantBy(database, 'lecole dordinateur larmes')).toEqual({
      lecol: 'école: ecol',
      dordinateur: 'ordinateur: ordinateur',
    })
  })

  test('a French word stays, and another of one slip is only offered', async () => {
    await using database = await openTestDatabase(engine)
    await withTitles(database, 'tapis', 'velours', 'chargeuse')

    expect(await meantBy(database, 'taxi')).toEqual({ taxi: '? tapis: tapi' })
    expect(await meantBy(database, 'raccourcir informatique 12 chat')).toEqual({})
  })

  test('what an offer has, in its title or not, is no mistake, nor what the vocabulary says', async () => {
    await using database = await openTestDatabase(engine)
    await withTitles(database, 'chargeuse', 'grill')
    const drill = { language: 'en', said: 'dril', meant: 'perceuse' } as const
    await administer(database, (tx) => changeVocabulary({ tx, clock }, { add: [drill] }))

    expect(await meantBy(database, 'chargeur dril')).toEqual({})
  })

  test('a word of a category is meant too', async () => {
    await using database = await openTestDatabase(engine)
    const digital = { kind: 'offer-category', id: 'digital' }
    const word = { language: 'fr', subject: digital, word: 'informatique' } as const
    await administer(database, (tx) => changeVocabulary({ tx, clock }, { add: [word] }))

    expect(await meantBy(database, 'imformatiqe')).toEqual({ imformatiq: 'informatique: informatiqu' })
  })

  test('words are put together and taken apart as titles have them', async () => {
    await using database = await openTestDatabase(engine)
    await withTitles(database, 'rétroprojecteur', 'tire', 'lait', 'projecteur')

    expect(await meantBy(database, 'retro projecteur')).toEqual({
      'retro projecteur': 'rétroprojecteur: retroprojecteur',
    })
    expect(await meantBy(database, 'tirelait')).toEqual({ tirelait: 'tire lait: tir lait' })
  })
})
