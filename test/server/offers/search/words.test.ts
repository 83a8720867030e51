import { expect, test } from 'vitest'
import { foldOffer, writtenStems } from '../../../../server/offers/search/words.js'

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

  expect(words.filter((word) => !word.startsWith('_'))).toEqual(['perceus', 'outil', 'power', 'tool', 'mech'])
  expect(words.filter((word) => /^_[^abs]/.test(word))).toEqual([
    '_tperceus',
    '_hperceus',
    '_ooutil',
    '_opower',
    '_otool',
    '_fbricolag',
    '_fdiy',
    '_klend',
    '_gpower-tools',
    '_gtools',
    '_lp-1',
    '_c59355',
    '_c59350',
    '_e200093201',
    '_d59',
    '_p',
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

test('a swap is told by what it offers, and apart by what it asks in return', () => {
  const words = foldOffer({
    kind: 'swap',
    title: 'Échange petit vélo 14 pouces contre trottinette',
    description: '',
    placeId: null,
    categories: [{ id: 'bikes', fr: 'Cycles', en: 'Cycles' }],
    point: { latitude: 50.6437, longitude: 2.9871 },
    communes: ['59350'],
    intercommunality: null,
    departement: '59',
  }).split(' ')

  expect(words.filter((word) => word.startsWith('_h'))).toEqual(['_hvelo'])
  expect(words.filter((word) => word.startsWith('_r'))).toEqual(['_rtrottinett'])
  expect(words).not.toContain('trottinett')
})
