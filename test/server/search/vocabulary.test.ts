import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { changeVocabulary, vocabularyIn } from '../../../server/search/index.js'
import { makeVocabulary, type SaidMeant } from '../../../server/search/vocabulary.js'
import { engines, openTestDatabase } from '../../support/engines.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }
const digital = { kind: 'offer-category', id: 'digital' }
const drilling: SaidMeant = { said: 'percer un mur', meant: 'perceuse' }

describe('what is said and what is meant', () => {
  const read = (meanings: readonly SaidMeant[]) =>
    makeVocabulary({ words: [{ subject: digital, word: 'informatique' }], meanings }, 'fr', async () => {})

  test('a word leads to all that it means, one way, and to the categories that hold it', async () => {
    const vocabulary = await read([
      { said: 'nounou', meant: 'garde d’enfants' },
      { said: 'nounou', meant: 'babysitting' },
    ])

    expect(vocabulary.meaningsIn(['nounou', 'informatiqu'])).toEqual([
      {
        from: 0,
        to: 1,
        said: 'nounou',
        subjects: [],
        meant: [
          { written: 'garde d’enfants', stems: ['gard', 'enfant'] },
          { written: 'babysitting', stems: ['babysitting'] },
        ],
      },
      { from: 1, to: 2, said: 'informatique', meant: [], subjects: [digital] },
    ])
    expect(vocabulary.meaningsIn(['babysitting'])).toEqual([])
  })

  test('a phrase is known in whatever order it is said, and comes before its words', async () => {
    const vocabulary = await read([drilling, { said: 'mur', meant: 'peinture' }])

    const [phrase, word, ...others] = vocabulary.meaningsIn(['beau', 'mur', 'percer'])

    expect([phrase, word].map((one) => one && [one.from, one.to, one.said])).toEqual([
      [1, 3, 'percer un mur'],
      [1, 2, 'mur'],
    ])
    expect(others).toEqual([])
  })
})

describe.each(engines)('the vocabulary on %s', (engine) => {
  test('the next question is read with what has just changed, each language by itself', async () => {
    await using database = await openTestDatabase(engine)
    const said = async (language: 'fr' | 'en', stems: string[]) =>
      (await vocabularyIn(database.reader, language)).meaningsIn(stems).map((one) => one.said)
    const change = (what: 'add' | 'remove', language: 'fr' | 'en') =>
      administer(database, (tx) => changeVocabulary({ tx, clock }, { [what]: [{ language, ...drilling }] }))

    expect(await said('fr', ['percer', 'mur'])).toEqual([])
    await change('add', 'fr')
    await change('add', 'fr')
    expect(await said('fr', ['percer', 'mur'])).toEqual(['percer un mur'])
    expect(await said('en', ['percer', 'mur'])).toEqual([])
    await change('remove', 'fr')
    expect(await said('fr', ['percer', 'mur'])).toEqual([])
  })
})
