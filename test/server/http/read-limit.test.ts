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

test('whoever reads all the time is not forgiven when the minute turns', () => {
  const limit = new ReadLimit(60)
  limit.take('somebody else', 0)
  for (let read = 0; read < 60; read += 1) limit.take('a crawler', 59_000)

  expect(limit.take('a crawler', 59_999)).toBe(1)
  expect(limit.take('a crawler', 60_001)).toBe(0)
  expect(limit.take('a crawler', 60_001)).toBe(1)
})

test('a million visitors of one minute are not a million remembered', () => {
  const limit = new ReadLimit()

  for (let visitor = 0; visitor < 1_000_000; visitor += 1) limit.take(`visitor ${visitor}`, 1)

  expect(limit.size).toBeLessThanOrEqual(100_000)
})

test('a clock that is set back keeps nobody out', () => {
  const limit = new ReadLimit(60)
  limit.take('the social centre', 7_200_000)

  expect(limit.take('the social centre', 0)).toBe(0)
})

test('a batch counts as what it asks, and one that is larger than a minute’s reads may still be asked', () => {
  const limit = new ReadLimit(10)

  expect(limit.take('the social centre', 0, 8)).toBe(0)
  expect(limit.take('the social centre', 0, 8)).toBe(36)
  expect(limit.take('the social centre', 60_000, 500)).toBe(0)
})
