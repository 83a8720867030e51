import { describe, expect, test } from 'vitest'
import { lookUp, namesOf } from '../../../server/territories/commune-names.js'
import type { Commune } from '../../../server/territories/commune.js'

function commune(code: string, name: string, more: Partial<Commune> = {}): Commune {
  return {
    code,
    kind: 'current',
    name,
    parentCode: null,
    population: 1_000,
    intercommunalityCode: null,
    departementCode: code.slice(0, 2),
    regionCode: '32',
    postcodes: [],
    centre: null,
    centrePrecision: 'none',
    ...more,
  }
}

const names = namesOf([
  commune('62001', 'Beaumetz'),
  commune('62002', 'Hénin-Beaumont', { population: 26_000 }),
  commune('59003', 'Beaumont', { population: 400 }),
  commune('59004', 'Steenvoorde', { population: 4_000 }),
  commune('59005', 'Sainte-Marie', { population: 2_000, postcodes: ['59670'] }),
  commune('59006', 'L’Abbaye', { population: 10, postcodes: ['59670', '59671'] }),
  commune('2A007', 'Ajaccio', { population: 70_000, postcodes: ['20000', '20090'] }),
])

describe('what was typed', () => {
  test.each([
    ['the whole name comes before a more populous one that has it inside', 'beaumont', ['59003', '62002']],
    ['first letters come before words in the middle', 'beaum', ['62001', '59003', '62002']],
    ['accents, capitals and hyphens are as good as none', 'HÉNIN-beaumont', ['62002']],
    ['words may come in any order, unfinished', 'beau hen', ['62002']],
    ['an article counts for nothing unless typed', 'abbaye', ['59006']],
    ['« ste » is Sainte', 'ste marie', ['59005']],
    ['« st » alone is Saint or the beginning of a name', 'st', ['59005', '59004']],
    ['a postcode is first that of whoever has no other', '59670', ['59005', '59006']],
    ['a postcode may be unfinished', '5967', ['59005', '59006']],
    ['a name and a département', 'beaumont 62', ['62002']],
    ['Corsica has letters in its départements', 'ajaccio 2a', ['2A007']],
    ['nothing is found for what is nowhere', 'xyz', []],
    ['nothing is found for nothing', ' - ', []],
    ['what reads like a pattern is only words', '.* (', []],
  ])('%s', (_promise, typed, expected) => {
    expect(lookUp(names, typed, { limit: 8 })).toEqual(expected)
  })

  test('no more than the limit is told', () => {
    expect(lookUp(names, 'b', { limit: 2 })).toHaveLength(2)
  })

  test('one’s own communes come first, but after a name typed whole', () => {
    const first = new Set(['62001', '62002'])

    expect(lookUp(names, 'b', { limit: 8, first })).toEqual(['62001', '62002', '59003'])
    expect(lookUp(names, 'beaumont', { limit: 8, first })).toEqual(['59003', '62002'])
  })

  test('a part with the name of its commune is not said twice', () => {
    const twice = namesOf([
      commune('01001', 'Plouarzel'),
      commune('01001D', 'Plouarzel', { kind: 'delegated', parentCode: '01001' }),
    ])

    expect(lookUp(twice, 'plouarzel', { limit: 8 })).toEqual(['01001'])
  })
})
