import type { ServerResponse } from 'node:http'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TileRelay, type RelayOptions } from '../../../../server/http/tiles/relayed/relay.js'
import { TestClock, TestLogger } from '../../../support/fakes.js'
import { openTestServer } from '../../../support/test-server.js'
import { openTiles, png } from '../../../support/members/tiles-stand-in.js'
import { until } from '../../../support/until.js'

const morning = '2027-03-01T08:00:00Z'
const lille = { z: 12, x: 2082, y: 1376 }

/** The relay alone, on a folder of its own. */
function openRelay(template: string, differences: Partial<RelayOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'coop-tiles-'))
  const [clock, logger] = [new TestClock(morning), new TestLogger()]
  const options = { url: template, folder, publicUrl: 'https://coop.example', clock, logger, ...differences }
  return {
    relay: new TileRelay(options),
    again: () => new TileRelay(options),
    folder,
    clock,
    logger,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

test('an upstream’s map comes through our host, for any page, and the upstream learns nothing of who looks', async () => {
  await using tiles = await openTiles()
  await using server = await openTestServer('sqlite', morning, {
    env: { TILES_URL: tiles.template, TILES_ATTRIBUTION: '© Voisin' },
  })
  const asking = {
    'user-agent': 'Nadia',
    referer: 'https://www.ville-lomme.example/carte',
    'x-forwarded-for': '203.0.113.7',
    'accept-language': 'fr-FR',
    cookie: 'a=b',
  }

  const first = await fetch(`${server.url}/tiles/12/2082/1376`, { headers: asking })
  const bytes = Buffer.from(await first.arrayBuffer())
  const again = await fetch(`${server.url}/tiles/12/2082/1376`)
  const head = await fetch(`${server.url}/tiles/12/2082/1376`, { method: 'HEAD' })

  expect(server.services.basemap).toEqual({
    path: '/tiles/{z}/{x}/{y}',
    attribution: '© Voisin',
    maxZoom: 18,
    isDrawn: false,
  })
  expect([first.status, again.status, head.status, tiles.asked]).toEqual([
    200,
    200,
    200,
    ['/wmts?key=secret&z=12&row=1376&col=2082'],
  ])
  expect(bytes).toEqual(png('/wmts?key=secret&z=12&row=1376&col=2082'))
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=604800',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  })
  const told = tiles.headers[0] ?? {}
  expect(told['user-agent']).toBe('coop-elements (+http://our.example)')
  expect(JSON.stringify(told)).not.toMatch(/Nadia|lomme|203\.0|cookie|referer|fr-FR/i)
})

test('only squares of the map are asked for, and only to be looked at', async () => {
  await using tiles = await openTiles()
  await using server = await openTestServer('sqlite', morning, {
    env: { TILES_URL: tiles.template, TILES_ATTRIBUTION: '© Voisin' },
  })
  const wrong = [
    '12/4096/1',
    '12/1/4096',
    '19/1/1',
    '1e1/1/1',
    '-1/0/0',
    '01/0/0',
    '2/1.5/1',
    '2/1/..%2f1',
    '2/1/1.png',
  ]

  const answers = await Promise.all(wrong.map((path) => fetch(`${server.url}/tiles/${path}`)))
  const posted = await fetch(`${server.url}/tiles/2/1/1`, { method: 'POST' })

  expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 404))
  expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(wrong.map(() => 'no-store'))
  expect([posted.status, tiles.asked]).toEqual([404, []])
})

test('ten squares are one read of those that a visitor may do in a minute', async () => {
  await using server = await openTestServer('sqlite', morning, { readsPerMinute: 1 })

  const statuses: number[] = []
  for (let at = 0; at < 11; at += 1) statuses.push((await fetch(`${server.url}/tiles/drawn/17/0/${at}.svg`)).status)

  expect(statuses).toEqual([...Array<number>(10).fill(404), 429])
})

test('thirty people who ask for one square at once are one question, and a new process finds it kept', async () => {
  await using tiles = await openTiles()
  using house = openRelay(tiles.template)

  const answers = await Promise.all(Array.from({ length: 30 }, () => house.relay.get(lille)))
  const later = await house.again().get(lille)

  expect(new Set([...answers, later].map(({ picture }) => picture.bytes.toString('latin1'))).size).toBe(1)
  expect(tiles.asked).toHaveLength(1)
})

test('after a week a picture is asked anew, and the old one serves while the upstream fails', async () => {
  await using tiles = await openTiles()
  using house = openRelay(tiles.template)
  await house.relay.get(lille)
  house.clock.set('2027-03-09T08:00:00Z')

  tiles.answer = (response) => void response.writeHead(503).end()
  const old = await house.relay.get(lille)
  tiles.answer = (response) => void response.writeHead(200, { 'content-type': 'image/png' }).end(png('new'))
  const fresh = await house.relay.get(lille)

  expect([old.picture.bytes.subarray(70).toString(), old.seconds]).toEqual([expect.stringMatching(/row=1376/), 60])
  expect([fresh.picture.bytes.subarray(70).toString(), fresh.seconds]).toEqual(['new', 604_800])
  expect(tiles.asked).toHaveLength(3)
})

test.each([
  ['says that it is broken', 500, 'image/png', png('x')],
  ['leads elsewhere', 302, 'image/png', png('x')],
  ['sends a page', 200, 'text/html', Buffer.from('<h1>Bonjour</h1>')],
  ['calls a page a picture', 200, 'image/png', Buffer.from('<h1>Bonjour</h1>')],
  ['sends a drawing that could run a script', 200, 'image/svg+xml', Buffer.from('<svg onload="alert(1)"/>')],
  ['sends more than a megabyte', 200, 'image/png', Buffer.concat([png('x'), Buffer.alloc(1_100_000)])],
])('a neighbour that %s is not passed on: nothing is shown there for a minute', async (...[, status, type, body]) => {
  await using tiles = await openTiles()
  using house = openRelay(tiles.template)
  tiles.answer = (response) => {
    response.writeHead(status, { 'content-type': type, location: 'http://127.0.0.1:1/' }).end(body)
  }

  const { picture, seconds } = await house.relay.get(lille)

  expect([picture.type, picture.bytes.length < 100, seconds]).toEqual(['image/png', true, 60])
  expect(filesIn(house.folder)).toEqual([])
})

test('an upstream that does not answer is not waited for', async () => {
  await using tiles = await openTiles()
  using house = openRelay(tiles.template, { timeoutMs: 20 })
  tiles.answer = () => {}

  const { picture, seconds } = await house.relay.get(lille)

  expect([picture.type, picture.bytes.length < 100, seconds]).toEqual(['image/png', true, 60])
})

test('an upstream that fails again and again is left alone for half a minute, logged once, and never with its key', async () => {
  await using tiles = await openTiles()
  using house = openRelay(tiles.template)
  tiles.answer = (response) => void response.writeHead(503).end()

  for (const x of [1, 2, 3, 4, 5]) await house.relay.get({ z: 12, x, y: 1 })
  const while_ = tiles.asked.length
  house.clock.set('2027-03-01T08:00:31Z')
  tiles.answer = (response) => void response.writeHead(200, { 'content-type': 'image/png' }).end(png('x'))
  const back = await house.relay.get({ z: 12, x: 6, y: 1 })

  expect([while_, back.seconds]).toEqual([3, 604_800])
  expect(house.logger.lines).toHaveLength(1)
  expect(JSON.stringify(house.logger.lines)).not.toMatch(/secret/)
})

test('a slow upstream is asked for eight squares at once, and a crowd does not wait for it', async () => {
  await using tiles = await openTiles()
  using house = openRelay(tiles.template)
  const held: ServerResponse[] = []
  tiles.answer = (response) => void held.push(response)

  const first = Array.from({ length: 200 }, (_, x) => house.relay.get({ z: 12, x, y: 1 }))
  await until(
    () => held.length,
    (count) => count === 8,
  )
  const beyond = await house.relay.get({ z: 12, x: 3_000, y: 1 })
  const asked = tiles.asked.length
  tiles.answer = (response) => void response.writeHead(503).end()
  for (const response of held) response.writeHead(503).end()
  await Promise.all(first)

  expect([beyond.picture.bytes.length < 100, beyond.seconds, asked]).toEqual([true, 60, 8])
})

test('a square that the upstream does not cover is empty for an hour, and no reason to leave it alone', async () => {
  await using tiles = await openTiles()
  using house = openRelay(tiles.template)
  tiles.answer = (response) => void response.writeHead(404).end()

  for (const x of [1, 2, 3, 4, 5]) await house.relay.get({ z: 12, x, y: 1 })
  const { seconds } = await house.relay.get({ z: 12, x: 6, y: 1 })

  expect([tiles.asked.length, seconds, house.logger.lines]).toEqual([6, 3_600, []])
})

test('what is kept has a bound: what nobody wanted for longest goes first, halves of a file too', async () => {
  await using tiles = await openTiles()
  tiles.answer = (response) => {
    response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.concat([png(''), Buffer.alloc(1_000)]))
  }
  using house = openRelay(tiles.template, { maxBytes: 5_500 })
  const get = (y: number) => house.relay.get({ z: 12, x: 1, y })
  for (const [day, y] of [
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 1],
  ] as const) {
    house.clock.set(`2027-03-0${day}T08:00:00Z`)
    await get(y)
  }
  writeFileSync(join(house.folder, 'x.part-left'), 'half')

  house.clock.set('2027-03-06T08:00:00Z')
  await get(5)
  await get(6)

  expect(
    filesIn(house.folder)
      .filter((name) => !name.includes('part'))
      .toSorted(),
  ).toEqual(['1', '4', '5', '6'])
})

test('a disk that cannot be written keeps nothing, and shows the picture all the same', async () => {
  await using tiles = await openTiles()
  using house = openRelay(tiles.template)
  const blocked = join(house.folder, 'a-file')
  writeFileSync(blocked, '')
  const { clock, logger } = house
  const relay = new TileRelay({ url: tiles.template, folder: join(blocked, 'tiles'), publicUrl: '', clock, logger })

  const { picture } = await relay.get(lille)

  expect(picture.bytes.subarray(70).toString()).toMatch(/row=1376/)
  expect(logger.lines.map(({ message }) => message)).toContain('map tiles cannot be written to disk')
})
