import { expect, test } from 'vitest'
import { isId, newId } from '../../../server/base/id.js'

test('ten thousand ids made at once are all different and sort in the order they were made', () => {
  const ids = Array.from({ length: 10_000 }, () => newId())

  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(10_000)
  expect(ids.every(isId)).toBe(true)
})
