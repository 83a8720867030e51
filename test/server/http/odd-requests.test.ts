import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { createTRPCClient, httpBatchStreamLink } from '@trpc/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Api } from '../../../server/api.js'
import { encodingFor } from '../../../server/http/accept-encoding.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

const find = `/trpc/territories.find?input=${encodeURIComponent('{"text":"lomme"}')}`
let server: TestServer

beforeAll(async () => {
  server = await openTestServer('sqlite', '2027-03-01T08:00:00Z', { withScripts: true })
  await buildTown(server.services.database, server.clock)
})

afterAll(() => server?.[Symbol.asyncDispose]())

test.each([
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.5, br;q=0.0', 'gzip'],
  ['x-br', 'identity'],
  ['*;q=0', 'identity'],
  ['*', 'br'],
  ['gzip, *;q=0', 'gzip'],
  ['GZIP, deflate, Br', 'br'],
  ['', 'identity'],
])('for « %s » a kept answer comes as %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding)
})

test('a kept answer is not sent in an encoding that the visitor has ruled out', async () => {
  const get = () => fetch(server.url + find, { headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } })
  await (await get()).text()

  const kept = await get()

  expect(kept.headers.get('content-encoding')).toBeNull()
  expect((await kept.json()).result.data.items[0].name).toBe('Lomme')
})

test('a script is not sent in an encoding that the visitor has ruled out either', async () => {
  const encodings = ['br;q=0, gzip;q=0', 'br;q=0, gzip', 'br'].map(async (accepted) => {
    const script = await fetch(`${server.url}/v1/coop.js`, { headers: { 'accept-encoding': accepted } })
    return [script.status, script.headers.get('content-encoding')]
  })

  expect(await Promise.all(encodings)).toEqual([
    [200, null],
    [200, 'gzip'],
    [200, 'br'],
  ])
})

test.each(['/', '/healthz', find, '/s/ville-de-lomme/offres'])(
  'TRACE %s is 405 and nothing of it is sent back',
  async (path) => {
    const asked = request(server.url + path, { method: 'TRACE', headers: { 'x-secret': 'mine' } }).end()
    const [res] = await once(asked, 'response')
    let body = ''
    for await (const chunk of res.setEncoding('utf8')) body += chunk

    expect([res.statusCode, res.headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
    expect(body).not.toContain('mine')
  },
)

test.each([
  ...['/', '/healthz', '/readyz', '/metrics', '/robots.txt', '/v1/coop.js', '/photos/x', '/nothing', '/sitemap.xml'],
  ...['/s/ville-de-lomme', '/s/page.css', '/feeds/ville-de-lomme', '/oembed', '/tiles/5/16/10.svg', '/s/%E0'],
  ...[find, '/trpc/nothing', '/trpc/territories.find?input=no'],
])('%s tells browsers not to guess its type', async (path) => {
  const res = await fetch(server.url + path)

  expect(res.headers.get('x-content-type-options')).toBe('nosniff')
})

test.each(['trpc-accept', 'accept'])(
  'a streamed batch asked by %s is refused, and no cache may keep that',
  async (header) => {
    const res = await fetch(
      `${server.url}/trpc/repairs.open?batch=1&input=${encodeURIComponent('{"0":{"site":"nowhere"}}')}`,
      { headers: { [header]: 'application/jsonl' } },
    )

    expect([res.status, res.headers.get('cache-control')]).toEqual([406, 'no-store'])
    expect((await res.json()).error.data).toMatchObject({ reason: 'invalid-input', fields: ['trpc-accept'] })
  },
)

test('a client that streams is told so, also where the answer is kept', async () => {
  await (await fetch(server.url + find)).text()
  const client = createTRPCClient<Api>({ links: [httpBatchStreamLink({ url: `${server.url}/trpc` })] })

  const refused: unknown = await client.territories.find.query({ text: 'lomme' }).catch((error: unknown) => error)

  expect(refused).toMatchObject({ data: { reason: 'invalid-input', httpStatus: 406 } })
})

/** As no browser and no library sends it. */
async function answerTo(lines: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(server.url)
  const socket = connect(Number(port), hostname)
  socket.write(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`)
  let answer = ''
  for await (const chunk of socket.setEncoding('utf8')) answer += chunk
  return answer
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])

test.each(['/', '/healthz', find])('%s asked of two hosts at once is refused', async (path) => {
  const answer = await answerTo([`GET ${path} HTTP/1.1`, 'Host: one.example', 'host: two.example'])

  expect(statusOf(answer)).toBe(400)
  expect(answer).not.toMatch(/(?:one|two)\.example/)
})

test.each(['http://[', 'http://x:99999/healthz', 'ftp://one.example/healthz'])(
  'an address that is none is refused, not answered as another: %s',
  async (address) => {
    expect(statusOf(await answerTo([`GET ${address} HTTP/1.1`, 'Host: x']))).toBe(400)
  },
)

test.each(['http://one.example/healthz', 'HTTPS://one.example:8080/healthz?of=a#b', '/healthz'])(
  'an address with or without its host is answered: %s',
  async (address) => {
    expect(statusOf(await answerTo([`GET ${address} HTTP/1.1`, 'Host: x']))).toBe(200)
  },
)

test('a connection at rest is kept longer than a proxy keeps its own', async () => {
  const { hostname, port } = new URL(server.url)
  const socket = connect(Number(port), hostname)
  socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')
  const [head] = await once(socket, 'data')
  socket.destroy()

  const [, seconds] = /keep-alive: timeout=(\d+)/i.exec(String(head)) ?? []

  expect(Number(seconds)).toBeGreaterThan(60)
})
