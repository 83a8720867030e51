import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { never, toInstant } from '../../../server/base/instant.js'
import { KeptAnswer, PublicCache, type Keeping } from '../../../server/rpc/public-cache.js'

const now = Date.parse('2027-03-01T08:00:00Z')

function keep(cache: PublicCache, key: string, keeping: Partial<Keeping> & { body?: string } = {}): void {
  const shows = keeping.shows ?? ['offers']
  const { body = '{}', areas = [], staleSeconds = 30, until = never } = keeping
  cache.keep(key, body, { shows, areas, staleSeconds, until, mark: cache.mark() })
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

describe('what is shown of some areas', () => {
  const keepSome = (cache: PublicCache) => {
    keep(cache, 'of Lomme', { areas: ['lomme'] })
    keep(cache, 'of Lille and of Lomme', { areas: ['lille', 'lomme'] })
    keep(cache, 'of Roubaix', { areas: ['roubaix'] })
    keep(cache, 'of everywhere')
    keep(cache, 'repairs of Lomme', { shows: ['repairs'], areas: ['lomme'] })
  }
  const all = ['of Lomme', 'of Lille and of Lomme', 'of Roubaix', 'of everywhere', 'repairs of Lomme']
  const left = (cache: PublicCache) => all.filter((key) => cache.find(key, now))

  test.each<readonly [readonly string[] | undefined, readonly string[]]>([
    [['lomme'], ['of Roubaix', 'repairs of Lomme']],
    [['lille'], ['of Lomme', 'of Roubaix', 'repairs of Lomme']],
    [
      ['roubaix', 'lille'],
      ['of Lomme', 'repairs of Lomme'],
    ],
    [['seclin'], ['of Lomme', 'of Lille and of Lomme', 'of Roubaix', 'repairs of Lomme']],
    [[], all],
    [undefined, ['repairs of Lomme']],
  ])('what happens in %j leaves %j', (areas, expected) => {
    const cache = new PublicCache()
    keepSome(cache)

    cache.drop(['offers'], areas)

    expect(left(cache)).toEqual(expected)
    expect(cache.size.answers).toBe(expected.length)
  })

  test.each<readonly [string, readonly string[] | undefined, boolean]>([
    ['in the same area', ['lomme'], false],
    ['anywhere', undefined, false],
    ['elsewhere', ['roubaix'], true],
  ])('an answer that was read before something happened %s', (_where, areas, isKept) => {
    const cache = new PublicCache()
    const mark = cache.mark()
    cache.drop(['offers'], areas)

    const keeping = { shows: ['offers'], areas: ['lomme'], staleSeconds: 30, until: never } as const
    cache.keep('of Lomme', '{}', { ...keeping, mark })
    cache.keep('of everywhere', '{}', { ...keeping, areas: [], mark })

    expect([cache.find('of Lomme', now) !== undefined, cache.find('of everywhere', now)]).toEqual([isKept, undefined])
  })

  test('whoever keeps a whole topic learns of what happens anywhere', () => {
    const cache = new PublicCache()
    const revisions = [cache.revision(['members', 'territories'])]
    cache.drop(['members'], ['lomme'])
    revisions.push(cache.revision(['members', 'territories']))
    cache.drop(['offers'])
    revisions.push(cache.revision(['members', 'territories']))

    expect(new Set(revisions).size).toBe(2)
    expect(revisions[1]).toBe(revisions[2])
  })
})

test('an address leads to the next answer when the one it led to was dropped, and a batch to none', () => {
  const cache = new PublicCache()
  keep(cache, 'offers')
  keep(cache, 'repairs', { shows: ['repairs'] })
  const parts = ['offers', 'repairs'].flatMap((key) => cache.find(key, now) ?? [])
  cache.keepAddress('/trpc/offers', 'offers')
  cache.keepAddress('/trpc/both', new KeptAnswer('[{},{}]', { staleSeconds: 30, until: never }, parts))

  cache.drop(['repairs'])
  const untouched = cache.findAddress('/trpc/offers', now)
  cache.drop(['offers'])
  const dropped = cache.findAddress('/trpc/offers', now)
  keep(cache, 'offers', { body: '{"anew":true}' })

  expect(parts).toHaveLength(2)
  expect([untouched, dropped]).toEqual([parts[0], undefined])
  expect(cache.findAddress('/trpc/offers', now)?.bytes('identity').toString()).toBe('{"anew":true}')
  expect(cache.findAddress('/trpc/both', now)).toBeUndefined()
})

test('an answer read before a change and written after it is not kept', () => {
  const cache = new PublicCache()
  const mark = cache.mark()
  cache.drop(['offers'])

  cache.keep('offers', 'old', { shows: ['offers'], staleSeconds: 30, until: never, mark })

  expect(cache.find('offers', now)).toBeUndefined()
})

test('memory is bounded, and what nobody has asked for again goes first', () => {
  const cache = new PublicCache(10_000)
  const body = 'x'.repeat(1_000)
  for (const key of ['a', 'b', 'c', 'd']) keep(cache, key, { body })
  cache.find('a', now)
  keep(cache, 'e', { body })

  expect(['a', 'b', 'c', 'd', 'e'].filter((key) => cache.find(key, now))).toEqual(['a', 'c', 'd', 'e'])
  expect(cache.size.bytes).toBeLessThanOrEqual(10_000)
})

test('fifty thousand different questions leave memory bounded, and what everybody asks in it', () => {
  const cache = new PublicCache(1_000_000)
  const long = 'é'.repeat(5_000)
  keep(cache, 'the board')

  for (let n = 0; n < 50_000; n += 1) {
    const key = `${n} ${long}`
    keep(cache, key)
    const answer = cache.find('the board', now)
    if (answer) cache.keepAddress(`/trpc/${key}`, 'the board')
    if (cache.size.bytes > 1_250_000) break
  }

  expect(cache.size.bytes).toBeLessThanOrEqual(1_250_000)
  expect(cache.size.answers).toBeLessThan(200)
  expect(cache.find('the board', now)).toBeDefined()
})

test('batches joined in every order weigh what they hold', () => {
  const cache = new PublicCache(1_000_000)
  keep(cache, 'offers', { body: 'x'.repeat(10_000) })
  const offers = cache.find('offers', now)
  if (!offers) throw new Error('it was kept')

  for (let n = 0; n < 1_000; n += 1) {
    const joined = new KeptAnswer(`[${'x'.repeat(20_000)}]`, { staleSeconds: 30, until: never }, [offers, offers])
    cache.keepAddress(`/trpc/${n}`, joined)
  }

  expect(cache.size.bytes).toBeLessThanOrEqual(1_000_000)
  expect(cache.findAddress('/trpc/999', now)?.isJoined).toBe(true)
})

test('each encoding of an answer is the same answer', () => {
  const cache = new PublicCache()
  keep(cache, 'offers', { body: '{"result":"Perceuse à Lomme"}' })
  const answer = cache.find('offers', now)

  expect(brotliDecompressSync(answer?.bytes('br') ?? '').toString()).toBe('{"result":"Perceuse à Lomme"}')
  expect(gunzipSync(answer?.bytes('gzip') ?? '').toString()).toBe('{"result":"Perceuse à Lomme"}')
  expect(answer?.bytes('br')).toBe(answer?.bytes('br'))
})
