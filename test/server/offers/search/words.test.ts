import { expect, test } from 'vitest'
import { elsewhereThan, foldOffer, writtenStems } from '../../../../server/offers/search/words.js'
import { isMet } from '../../../../server/search/index.js'

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
    onlySite: null,
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

test('what is on the lists of one site alone says so, behind all other words', () => {
  const words = foldOffer({
    kind: 'lend',
    title: 'Perceuse',
    description: '',
    placeId: null,
    categories: [],
    point: { latitude: 50.6437, longitude: 2.9871 },
    communes: ['59355'],
    intercommunality: null,
    departement: '59',
    onlySite: 's-1',
  }).split(' ')

  expect(words.slice(-2)).toEqual(['_x', '_ws-1'])
  const elsewhere = [elsewhereThan('s-1'), elsewhereThan('s-2')]
  expect(elsewhere.map((match) => isMet(match, new Set(words)))).toEqual([false, true])
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
    onlySite: null,
  }).split(' ')

  expect(words.filter((word) => word.startsWith('_h'))).toEqual(['_hvelo'])
  expect(words.filter((word) => word.startsWith('_r'))).toEqual(['_rtrottinett'])
  expect(words).not.toContain('trottinett')
})
