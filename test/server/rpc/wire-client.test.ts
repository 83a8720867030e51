import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Api } from '../../../server/api.js'
import * as ours from '../../../widgets/shared/client.js'
import { answers } from '../../../widgets/shared/early.js'
import { firstAnswer } from '../../../widgets/shared/first-answer.js'
import { canonical } from '../../../widgets/shared/exchange.js'
import { openTestServer } from '../../support/test-server.js'

const morning = '2027-03-01T08:00:00Z'
const someOffer = '0193f0a0-0000-7000-8000-000000000000'

// In a page there is a window; it keeps what the loader began.
vi.hoisted(() => Object.assign(globalThis, { window: globalThis }))

afterEach(() => vi.restoreAllMocks())

const theirs = (url: string, headers: Record<string, string> = {}) =>
  createTRPCClient<Api>({ links: [httpBatchLink({ url: `${url}/trpc`, headers })] })

/** What was refused, as either client tells it. */
const refusalOf = (error: unknown) => {
  if (error instanceof ours.Refused) return { reason: error.reason, fields: error.fields }
  if (error instanceof TRPCClientError) return { reason: error.data.reason, fields: error.data.fields ?? [] }
  return error
}

describe('the elements’ client and the real one', () => {
  test('are told the same, by query and by refusal', async () => {
    await using server = await openTestServer('sqlite', morning)
    ours.connectTo(server.url)
    const real = theirs(server.url)

    const found = await ours.query('territories.find', { text: 'lomme' })
    expect(found).toEqual(await real.territories.find.query({ text: 'lomme' }))
    expect(found.items[0]?.name).toBe('Lomme')

    const unknown = await ours.query('offers.open', { site: 'nowhere' }).catch(refusalOf)
    expect(unknown).toEqual(await real.offers.open.query({ site: 'nowhere' }).catch(refusalOf))
    expect(unknown).toMatchObject({ reason: 'site-unknown' })

    const wrong = await ours.query('offers.open', { site: 'Not A Slug' }).catch(refusalOf)
    expect(wrong).toEqual(await real.offers.open.query({ site: 'Not A Slug' }).catch(refusalOf))
    expect(wrong).toEqual({ reason: 'invalid-input', fields: ['site'] })
  })

  test('are answered the same when they act', async () => {
    await using server = await openTestServer('sqlite', morning)
    ours.connectTo(server.url)
    const report = { offerId: someOffer, reason: 'other', site: 'nowhere', words: '' } as const

    const mine = await ours.act('offers.report', report, ours.newKey()).catch(refusalOf)
    const real = theirs(server.url, { 'idempotency-key': ours.newKey() })

    expect(mine).toEqual(await real.offers.report.mutate(report).catch(refusalOf))
    expect(mine).toHaveProperty('reason')
  })

  test('a key that the door refuses is never made', () => {
    const keys = Array.from({ length: 1000 }, () => ours.newKey())

    expect(keys.filter((key) => !/^[\w-]{16,64}$/.test(key))).toEqual([])
    expect(new Set(keys).size).toBe(1000)
  })
})

describe('questions', () => {
  test('of one turn leave as one request, equal ones once, those past the cache apart', async () => {
    await using server = await openTestServer('sqlite', morning)
    ours.connectTo(server.url)
    const asked = vi.spyOn(globalThis, 'fetch')

    const found = await Promise.all([
      ours.query('territories.find', { text: 'lomme' }),
      ours.query('territories.find', { text: 'libercourt' }),
      ours.query('territories.find', { text: 'lomme' }),
      ours.query('territories.find', { text: 'lomme' }, { fresh: true }),
    ])

    expect(found.map(({ items }) => items[0]?.name)).toEqual(['Lomme', 'Libercourt', 'Lomme', 'Lomme'])
    const paths = asked.mock.calls.map(
      ([address, init]) => [decodeURIComponent(written(address)), init?.cache] as const,
    )
    const two = '/trpc/territories.find,territories.find?batch=1&input={"0":{"text":"lomme"},"1":{"text":"libercourt"}}'
    expect(new Map(paths)).toEqual(
      new Map([
        [server.url + two, undefined],
        [`${server.url}/trpc/territories.find?batch=1&input={"0":{"text":"lomme"}}`, 'no-cache'],
      ]),
    )
  })

  test('many of one turn leave in addresses that proxies accept', async () => {
    await using server = await openTestServer('sqlite', morning)
    ours.connectTo(server.url)
    const asked = vi.spyOn(globalThis, 'fetch')

    const texts = Array.from({ length: 60 }, (_, n) => `lille ${'é'.repeat(n % 30)}${n}`)
    await Promise.all(texts.map((text) => ours.query('territories.find', { text })))

    expect(Math.max(...asked.mock.calls.map(([address]) => written(address).length))).toBeLessThan(2_400)
    expect(asked.mock.calls.length).toBeLessThan(10)
  })

  test('the loader’s early answer is taken by who asks in that turn, and by nobody later', async () => {
    await using server = await openTestServer('sqlite', morning)
    ours.connectTo(server.url)
    const asked = vi.spyOn(globalThis, 'fetch')
    answers.set('territories.find{"site":"lomme","text":"x"}', Promise.resolve({ result: { data: { items: [] } } }))
    answers.set('territories.find{"text":"lomme"}', Promise.resolve(undefined))

    const early = await Promise.all([
      firstAnswer('territories.find', { text: 'x', site: 'lomme' }),
      firstAnswer('territories.find', { text: 'x', site: 'lomme' }),
    ])
    expect([early, asked.mock.calls.length]).toEqual([[{ items: [] }, { items: [] }], 0])

    const failed = await firstAnswer('territories.find', { text: 'lomme' })
    expect([failed.items[0]?.name, asked.mock.calls.length, answers.size]).toEqual(['Lomme', 1, 0])
  })

  test('are written the same whatever the order of their keys and the toJSON of the page', () => {
    const inputs = [
      { words: 'vélo', site: 'lomme', near: undefined },
      { site: 'lomme', words: 'vélo' },
      { ids: ['a', 'b'] },
    ]
    const polluted = Object.assign(Array.prototype, { toJSON: () => 'text' })

    const texts = inputs.map(canonical)
    Reflect.deleteProperty(polluted, 'toJSON')

    expect(texts).toEqual(['{"site":"lomme","words":"vélo"}', '{"site":"lomme","words":"vélo"}', '{"ids":["a","b"]}'])
  })
})

describe('without a sensible answer', () => {
  test.each([
    ['a page of a proxy', '<html>Bad gateway</html>'],
    ['an error without a reason', '[{"error":{"message":"x","data":{"code":"INTERNAL_SERVER_ERROR"}}}]'],
    ['nothing', ''],
    ['something else', '"hello"'],
  ])('%s, we are unreachable', async (_name, body) => {
    await using server = await openStandIn((_request, response) => void response.end(body))
    ours.connectTo(server.url)

    await expect(ours.query('offers.open', { site: 'lomme' })).rejects.toBeInstanceOf(ours.Unreachable)
  })

  test('a refusal given to the whole request is each one’s', async () => {
    const refusal = { error: { data: { reason: 'too-many-requests', retryAfterSeconds: 30 } } }
    await using server = await openStandIn((_request, response) => {
      response.writeHead(429).end(JSON.stringify(refusal))
    })
    ours.connectTo(server.url)

    await expect(ours.query('offers.open', { site: 'lomme' })).rejects.toMatchObject({
      reason: 'too-many-requests',
      retryAfterSeconds: 30,
    })
  })

  test('ten seconds are waited, not more', async () => {
    await using server = await openStandIn(() => {})
    ours.connectTo(server.url)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })

    const answer = expect(ours.query('offers.open', { site: 'lomme' })).rejects.toBeInstanceOf(ours.Unreachable)
    await server.asked
    await vi.advanceTimersByTimeAsync(10_000)
    vi.useRealTimers()

    await answer
  })

  test('a request that nobody wants any more is ended', async () => {
    await using server = await openStandIn(() => {})
    ours.connectTo(server.url)
    const [one, other] = [new AbortController(), new AbortController()]

    const first = ours.query('offers.open', { site: 'lomme' }, one)
    const second = ours.query('offers.open', { site: 'lille' }, other)
    await server.asked
    one.abort(new Error('changed my mind'))
    await expect(first).rejects.toThrow('changed my mind')
    other.abort(new Error('so did I'))

    await expect(second).rejects.toThrow('so did I')
    await server.hungUp
  })
})

/** For what the real server cannot be made to do. */
async function openStandIn(listener: RequestListener) {
  const asked = signalled()
  const hungUp = signalled()
  const server = createServer((request, response) => {
    response.on('close', hungUp.resolve)
    listener(request, response)
    asked.resolve()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: asked.promise,
    hungUp: hungUp.promise,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

function signalled() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

function written(address: Request | URL | string): string {
  return address instanceof Request ? address.url : address.toString()
}
