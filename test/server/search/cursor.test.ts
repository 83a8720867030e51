import { describe, expect, test } from 'vitest'
import { nameKey, readNamedPlace, readRanks, writeNamedPlace, writeRanks } from '../../../server/search/cursor.js'

test('a cursor brings back the place that it was written for', () => {
  const named = { rank: 12_345_678, name: nameKey('L’Atelier du vélo'), slug: 'atelier-du-velo' }

  expect(readRanks(writeRanks([0, 35, 36, 1_796_000_000_000]), 4)).toEqual([0, 35, 36, 1_796_000_000_000])
  expect(readNamedPlace(writeNamedPlace(named))).toEqual(named)
  expect(readNamedPlace(writeNamedPlace({ ...named, name: '' }))).toEqual({ ...named, name: '' })
  expect(named.name).toBe('l atelier du velo')
})

describe('what nobody wrote is refused', () => {
  test.each(['', '1', '1.2.3', '1.2.3.4.5', '1.2.3.é', '1.2.3.', '1.2.3.1234567890abc', 'A.1.2.3'])('%s', (after) => {
    expect(() => readRanks(after, 4)).toThrowError('invalid-input')
  })

  test.each(['', '1', '1~a', '1~a~', '1~A~a', '1.2~a~b', '~a~b', '1~a~b~c'])('%s', (after) => {
    expect(() => readNamedPlace(after)).toThrowError('invalid-input')
  })
})
