import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { never, toInstant } from '../../../server/base/instant.js'
import { PublicCache, type Keeping } from '../../../server/rpc/public-cache.js'

const now = Date.parse('2027-03-01T08:00:00Z')

function keep(cache: PublicCache, key: string, keeping: Partial<Keeping> & { body?: string } = {}): void {
  const shows = keeping.shows ?? ['offers']
  const { body = '{}', staleSeconds = 30, until = never } = keeping
  cache.keep(key, body, { shows, staleSeconds, until, mark: cache.mark(shows) })
}

test('an answer leaves when an event touches what it shows, and only then', () => {
  const cache = new PublicCache()
  keep(cache, 'offers')
  keep(cache, 'communes', { shows: ['territories'] })

  cache.drop(['offers'])

  expect(cache.find('offers', now)).toBeUndefined()
  expect(cache.find('communes', now)).toBeDefined()
})

test('an answer that stops being true by itself leaves at that moment, without any event', () => {
  const cache = new PublicCache()
  keep(cache, 'offers', { until: toInstant('2027-03-01T09:00:00Z') })

  expect(cache.find('offers', now)).toBeDefined()
  expect(cache.find('offers', now + 3_600_000)).toBeUndefined()
})

test('an answer read before a change and written after it is not kept', () => {
  const cache = new PublicCache()
  const mark = cache.mark(['offers'])
  cache.drop(['offers'])

  cache.keep('offers', 'old', { shows: ['offers'], staleSeconds: 30, until: never, mark })

  expect(cache.find('offers', now)).toBeUndefined()
})

test('memory is bounded, and what was used longest ago goes first', () => {
  const cache = new PublicCache(10_000)
  const body = 'x'.repeat(1_000)
  for (const key of ['a', 'b', 'c', 'd']) keep(cache, key, { body })
  cache.find('a', now)
  keep(cache, 'e', { body })

  expect(['a', 'b', 'c', 'd', 'e'].filter((key) => cache.find(key, now))).toEqual(['a', 'c', 'd', 'e'])
  expect(cache.size.bytes).toBeLessThanOrEqual(10_000)
})

test('each encoding of an answer is the same answer', () => {
  const cache = new PublicCache()
  keep(cache, 'offers', { body: '{"result":"Perceuse à Lomme"}' })
  const answer = cache.find('offers', now)

  expect(brotliDecompressSync(answer?.bytes('br') ?? '').toString()).toBe('{"result":"Perceuse à Lomme"}')
  expect(gunzipSync(answer?.bytes('gzip') ?? '').toString()).toBe('{"result":"Perceuse à Lomme"}')
  expect(answer?.bytes('br')).toBe(answer?.bytes('br'))
})
