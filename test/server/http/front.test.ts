import { createServer as createTlsServer, request as tlsRequest } from 'node:https'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { openTestServer } from '../../support/test-server.js'

const morning = '2027-03-01T08:00:00Z'
const find = `/trpc/territories.find?input=${encodeURIComponent('{"text":"lomme"}')}`
const fiftyOne = encodeURIComponent(JSON.stringify({ ...Array.from({ length: 51 }, (_, n) => ({ text: `${n}` })) }))
const pem = (name: string) => readFileSync(new URL(`../../support/tls/${name}.pem`, import.meta.url))

/** A small proxy that ends TLS and says whom it saw, as a town's nginx does. `visitor` stands in for the socket's address. */
async function openProxy(target: string) {
  const proxy = createTlsServer({ key: pem('key'), cert: pem('cert') }, (req, res) => {
    const { visitor, ...headers } = req.headers
    const onward = request(
      target + req.url,
      { headers: { ...headers, 'x-forwarded-for': String(visitor) } },
      (answer) => {
        res.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(res)
      },
    )
    req.pipe(onward)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo
  return {
    get: (path: string, visitor: string) =>
      new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
        const headers = { visitor, host: 'coop.example' }
        tlsRequest({ port, host: '127.0.0.1', path, headers, ca: pem('cert'), servername: 'coop.example' }, (res) => {
          let body = ''
          res.setEncoding('utf8')
          res.on('data', (chunk: string) => (body += chunk))
          res.on('end', () => resolve({ status: res.statusCode ?? 0, body, headers: res.headers }))
        })
          .on('error', reject)
          .end()
      }),
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => proxy.close(() => resolve())),
  }
}

describe.each(engines)('at the door on %s', (engine) => {
  test('behind a proxy that ends TLS under another name, two visitors have two limits', async () => {
    await using server = await openTestServer(engine, morning, {
      env: { TRUST_PROXY: 'loopback', PUBLIC_URL: 'https://coop.example' },
      readsPerMinute: 2,
    })
    await using proxy = await openProxy(server.url)

    const nadia = [await proxy.get(find, '203.0.113.1'), await proxy.get(find, '203.0.113.1')]
    const third = await proxy.get(find, '203.0.113.1')
    const karim = await proxy.get(find, '203.0.113.2')

    expect([...nadia, karim].map(({ status }) => status)).toEqual([200, 200, 200])
    expect(third.status).toBe(429)
    expect(third.headers['retry-after']).toBe('30')
    expect(JSON.parse(third.body).error.data).toMatchObject({ reason: 'too-many-requests', retryAfterSeconds: 30 })
  })

  test('without trust in a proxy, everybody behind it is one visitor', async () => {
    await using server = await openTestServer(engine, morning, { readsPerMinute: 1 })
    await using proxy = await openProxy(server.url)

    const statuses = [(await proxy.get(find, '203.0.113.1')).status, (await proxy.get(find, '203.0.113.2')).status]

    expect(statuses).toEqual([200, 429])
  })

  test.each([
    ['a procedure nobody knows', 'GET', '/trpc/offers.steal', undefined, 404],
    ['an input that is no JSON', 'GET', '/trpc/territories.find?input={', undefined, 400],
    ['a body over a megabyte', 'POST', '/trpc/offers.report', `{"words":"${'x'.repeat(1_100_000)}"}`, 413],
    ['a body that is no JSON', 'POST', '/trpc/offers.report', '{"words":', 400],
    ['an address nobody has', 'GET', '/nowhere', undefined, 404],
    ['an address that is badly written', 'GET', '/s/%E0%A4%A', undefined, 400],
  ] as const)('%s gets a clear answer that nobody keeps', async (...[, method, path, body, status]) => {
    await using server = await openTestServer(engine, morning)

    const res = await fetch(server.url + path, {
      method,
      ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }),
    })
    const said = await res.text()

    expect(res.status).toBe(status)
    expect(res.headers.get('cache-control')).toBe('no-store')
    expect(said).not.toMatch(/node_modules|\.ts:|at .*\(/)
    expect(server.logger.errors).toEqual([])
  })

  test('no way of writing an address goes around the limit, and each question of a batch is one', async () => {
    await using server = await openTestServer(engine, morning, { readsPerMinute: 20 })
    const { port } = new URL(server.url)
    const ask = (method: string, path: string) =>
      new Promise<number>((resolve, reject) => {
        const asked = request({ port, host: '127.0.0.1', method, path }, (res) => {
          res.resume().on('end', () => resolve(res.statusCode ?? 0))
        })
        asked.on('error', reject).end()
      })
    const batch = (size: number) => `/trpc/${Array(size).fill('territories.find').join('%2C')}?batch=1&input={}`

    const spent = await ask('GET', batch(20))
    const written = [
      ['GET', find],
      ['GET', find.replace('/trpc', '/TRPC')],
      ['GET', server.url + find],
      ['HEAD', find],
      ['POST', '/trpc/offers.report'],
      ['GET', '/s/ville-de-lomme'],
    ] as const
    const refused = []
    for (const [method, path] of written) refused.push(await ask(method, path))

    expect(spent).toBe(400)
    expect(refused).toEqual(written.map(() => 429))
    expect(await ask('GET', '/healthz')).toBe(200)
  })

  test.each([
    [
      'an input nested four thousand times',
      '/trpc/territories.find?input=' + '['.repeat(4_000) + ']'.repeat(4_000),
      400,
    ],
    ['a batch whose indexes are others', `/trpc/territories.find?batch=1&input={"7":{"text":"lomme"}}`, 400],
    ['a batch of a list', `/trpc/territories.find,territories.find?batch=1&input=[{"text":"lomme"}]`, 400],
    ['keys that would pollute', `/trpc/territories.find?input={"__proto__":{"text":"x"},"text":"lomme"}`, 400],
    ['a constructor', `/trpc/territories.find?input={"constructor":{"prototype":{"x":1}},"text":"lomme"}`, 400],
    ['a procedure of every object', '/trpc/__proto__.constructor?input={}', 404],
    [
      'fifty-one questions at once',
      `/trpc/${'territories.find,'.repeat(50)}territories.find?batch=1&input=${fiftyOne}`,
      400,
    ],
    ['a NUL', `/trpc/offers.search?input=${encodeURIComponent('{"site":"nowhere","category":"\\u0000"}')}`, 404],
    ['an act asked by GET', '/trpc/offers.report?input={}', 405],
    ['an address of 20 kB', `/trpc/territories.find?input=${'x'.repeat(20_000)}`, 431],
  ])('%s gets an answer, and the next visitor too', async (_what, path, status) => {
    await using server = await openTestServer(engine, morning)

    const res = await fetch(server.url + path)
    const said = await res.text()

    expect([res.status, said.match(/node_modules|\.ts:|at .*\(/)]).toEqual([status, null])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect((await fetch(server.url + find)).status).toBe(200)
    expect(server.logger.errors).toEqual([])
  })

  test('a question asked by POST is answered, and nobody keeps the answer', async () => {
    await using server = await openTestServer(engine, morning)

    const res = await fetch(`${server.url}/trpc/territories.find`, {
      method: 'POST',
      body: '{"site":"lomme","text":"lomme"}',
      headers: { 'content-type': 'application/json' },
    })

    expect([res.status, res.headers.get('cache-control')]).toEqual([200, 'no-store'])
  })

  test('a body nested two hundred thousand times gets an answer, and the next visitor too', async () => {
    await using server = await openTestServer(engine, morning)

    const res = await fetch(`${server.url}/trpc/offers.report`, {
      method: 'POST',
      body: '['.repeat(200_000) + ']'.repeat(200_000),
      headers: { 'content-type': 'application/json' },
    })
    await res.text()

    expect(res.status).toBe(400)
    expect((await fetch(server.url + find)).status).toBe(200)
    expect(server.logger.errors).toEqual([])
  })

  test('health and readiness are answered, and metrics only to the operator’s network', async () => {
    await using server = await openTestServer(engine, morning)
    await fetch(server.url + find)

    const health = await fetch(`${server.url}/healthz`)
    const ready = await fetch(`${server.url}/readyz`)
    const metrics = await fetch(`${server.url}/metrics`).then((res) => res.text())
    const fromOutside = await fetch(`${server.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })

    expect([health.status, ready.status, fromOutside.status]).toEqual([200, 200, 404])
    expect(metrics).toMatch(/coop_requests_total\{status="2xx",kept="no"\} [1-9]/)
    expect(metrics).toMatch(/coop_dead_letters 0/)
  })

  test('an answer of any size comes compressed to whoever can read it so', async () => {
    await using server = await openTestServer(engine, morning)
    const encodings = []

    for (const accepted of ['br', 'gzip', 'br']) {
      const res = await fetch(server.url + find, { headers: { 'accept-encoding': accepted } })
      encodings.push(res.headers.get('content-encoding'))
      expect((await res.json()).result.data.items[0].name).toBe('Lomme')
    }

    expect(encodings.slice(1)).toEqual(['gzip', 'br'])
  })

  test('the log has the id that the answer had, and nothing of what was typed', async () => {
    await using server = await openTestServer(engine, morning)

    const res = await fetch(server.url + find)
    await res.text()

    const [line] = server.logger.lines.filter(({ fields }) => 'status' in fields)
    expect(line?.fields).toMatchObject({
      requestId: res.headers.get('x-request-id'),
      path: '/trpc/territories.find',
      status: 200,
    })
    expect(JSON.stringify(server.logger.lines)).not.toContain('lomme')
  })
})
