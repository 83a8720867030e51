import { expect, test } from 'vitest'
import { ReadLimit } from '../../../server/http/read-limit.js'

test('a room of 25 people may read 1,200 times in a minute, then is told when to come back', () => {
  const limit = new ReadLimit()

  const waits = Array.from({ length: 1_201 }, () => limit.take('the social centre', 0))

  expect(waits.slice(0, 1_200).every((wait) => wait === 0)).toBe(true)
  expect(waits[1_200]).toBe(1)
  expect(limit.take('somebody else', 0)).toBe(0)
  expect(limit.take('the social centre', 1_000)).toBe(0)
})
