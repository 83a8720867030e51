import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, nearestWord, spellingKeys } from '../../../server/search/spelling.js'

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 10 })

describe('typos', () => {
  test.each([
    ['perceuse', 'prceuse', 1],
    ['velo', 'vleo', 1],
    ['tondeuse', 'tondeuze', 1],
    ['guitare', 'guittare', 1],
    ['aspirateur', 'asspirateurr', 2],
    ['scie', 'tapis', 4],
  ])('from %s to %s: %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance)
    expect(editDistance(to, from)).toBe(distance)
  })

  test('a word and the same with one typo share a key', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('drop', 'add', 'replace', 'exchange'), (meant, where, typo) => {
        const at = where % (meant.length - 1)
        const typed = {
          drop: meant.slice(0, at) + meant.slice(at + 1),
          add: `${meant.slice(0, at)}x${meant.slice(at)}`,
          replace: `${meant.slice(0, at)}x${meant.slice(at + 1)}`,
          exchange: `${meant.slice(0, at)}${meant[at + 1]}${meant[at]}${meant.slice(at + 2)}`,
        }[typo]
        const keys = new Set(spellingKeys(meant))

        expect(spellingKeys(typed).some((key) => keys.has(key))).toBe(true)
        expect(editDistance(meant, typed)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the word that was meant', () => {
  const used = [
    { stem: 'perceus', word: 'perceuse', titles: 12 },
    { stem: 'berceus', word: 'berceuse', titles: 40 },
    { stem: 'berceu', word: 'berceu', titles: 40 },
  ]

  test('is the nearest, then the most used', () => {
    expect(nearestWord({ stem: 'prceus', word: 'prceuse' }, used)?.word).toBe('perceuse')
    expect(nearestWord({ stem: 'erceus', word: 'erceuse' }, used)?.word).toBe('berceuse')
  })

  test('is nobody’s when all are far', () => {
    expect(nearestWord({ stem: 'zeppelin', word: 'zeppeline' }, used)).toBeUndefined()
  })
})
