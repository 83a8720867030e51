import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldOffer, typedQuery, writtenStems } from '../../../../server/offers/search/words.js'
import { typedWords } from '../../../../server/search/words.js'

describe('what somebody types', () => {
  test('little words are left out beside others', () => {
    expect(typedWords('une machine à coudre pour les enfants')).toEqual(typedWords('machine coudre enfant'))
  })

  test('the last word may be only begun', () => {
    expect(typedQuery('chauffe ea')).toEqual([[{ word: 'chauff' }], [{ word: 'ea', begun: true }]])
  })

  test('a last letter waits for the next one', () => {
    expect(typedWords('perceuse v')).toEqual(['perceus'])
    expect(typedWords('v')).toEqual([])
    expect(typedWords('pour la')).toEqual([])
  })

  test('nothing but letters and digits comes through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        for (const group of typedQuery(text)) for (const { word } of group) expect(word).toMatch(/^[a-z0-9]+$/)
      }),
    )
  })
})

test('an offer is found by its title, its categories, its text, and by what filters ask', () => {
  const words = foldOffer({
    kind: 'lend',
    title: 'Perceuse',
    description: 'Avec mèches',
    placeId: 'p-1',
    categories: [
      { id: 'power-tools', fr: 'Outils', en: 'Power tools' },
      { id: 'tools', fr: 'Bricolage', en: 'DIY' },
    ],
    point: { latitude: 50.6437, longitude: 2.9871 },
    communes: ['59355', '59350'],
    intercommunality: '200093201',
    departement: '59',
  }).split(' ')

  expect(words.filter((word) => !word.startsWith('_'))).toEqual([
    'perceus',
    'outil',
    'power',
    'tool',
    'bricolag',
    'diy',
    'mech',
  ])
  expect(words.filter((word) => /^_[^abs]/.test(word))).toEqual([
    '_klend',
    '_gpower-tools',
    '_gtools',
    '_lp-1',
    '_c59355',
    '_c59350',
    '_e200093201',
    '_d59',
  ])
})

test('a stem is remembered as people write it, with its accents, in the singular', () => {
  const written = writtenStems('Des vélos, un velo, mon VÉLO ; 12 perceuses')

  expect([...written]).toEqual([
    ['velo', 'vélo'],
    ['mon', 'mon'],
    ['perceus', 'perceuses'],
  ])
})
