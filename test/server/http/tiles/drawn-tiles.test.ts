import { describe, expect, test } from 'vitest'
import { renderTile } from '../../../../server/http/tiles/drawn/render-tile.js'
import { isOfArea, labelsOf, townNamesOf } from '../../../../server/http/tiles/drawn/labels.js'
import { Outlines } from '../../../../server/http/tiles/drawn/outlines.js'
import { light } from '../../../../server/http/tiles/drawn/shades.js'
import { Towns } from '../../../../server/http/tiles/drawn/towns.js'
import { standingCommunes } from '../../../../server/territories/index.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { openTestServer } from '../../../support/test-server.js'
import type { TownName } from '../../../../widgets/words/town-name.js'

const morning = '2027-03-01T08:00:00Z'

const namesIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, name]) => name)

describe.each(engines)('the simple ground on %s', (engine) => {
  test('orients around Lille: the communes are named, those that became parts of another too', async () => {
    await using server = await openTestServer(engine, morning, { communes: 'france' })
    const tile = async (path: string, shade = 'drawn') => {
      const res = await fetch(`${server.url}/tiles/${shade}/${path}.svg`)
      return { res, svg: await res.text() }
    }

    const names = async (path: string) => {
      const res = await fetch(`${server.url}/tiles/names/${path}.json`)
      const all: readonly TownName[] = JSON.parse(await res.text())
      return { res, names: all.map(({ text }) => text) }
    }

    const [around, east] = [await names('10/520/344'), await names('10/521/344')]
    const [far, farNames] = [await tile('6/32/21'), await names('4/8/5')]
    const [day, night] = [await tile('8/130/86'), await tile('8/130/86', 'drawn-dark')]
    const [none, noNames] = [await tile('17/1/1'), await fetch(`${server.url}/tiles/names/14/1/1.json`)]

    expect([...around.names, ...east.names]).toEqual(
      expect.arrayContaining(['Lille', 'Lomme', 'Hellemmes', 'Loos', 'Lambersart', 'Villeneuve-d’Ascq']),
    )
    expect(farNames.names).toEqual(expect.arrayContaining(['Lille', 'Paris']))
    expect(namesIn(far.svg)).toContain('Mer du Nord')
    expect(namesIn(far.svg)).not.toContain('Lille')
    expect(day.svg).not.toBe(night.svg)
    expect([none.res.status, none.res.headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect(noNames.status).toBe(404)
    expect(Object.fromEntries(around.res.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=86400',
      'access-control-allow-origin': '*',
    })
    expect(Object.fromEntries(day.res.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(day.svg).not.toMatch(/<style|style=|<script|href|url\(/)
  })
})

test('a name that crosses the edge of a square is on both sides of it, or on neither', async () => {
  await using database = await openTestDatabase('sqlite', { communes: 'france' })
  const towns = new Towns(await standingCommunes(database.reader))

  let crossed = 0
  for (const [z, x, y] of [
    [6, 32, 21],
    [9, 259, 172],
    [12, 2082, 1377],
    [14, 8330, 5511],
  ] as const) {
    const here = labelsOf({ z, x, y }, towns)
    const there = labelsOf({ z, x: x + 1, y }, towns)
    const edge = (x + 1) * 256
    const crossing = (labels: typeof here) =>
      labels.filter((label) => Math.abs(label.x - edge) < label.halfWidth && Math.abs(label.y - (y + 0.5) * 256) < 128)

    expect(crossing(here)).toEqual(crossing(there))
    crossed += crossing(here).length
  }
  expect(crossed).toBeGreaterThan(2)
})

test('each name of a town is in one square of names, and in no other', async () => {
  await using database = await openTestDatabase('sqlite', { communes: 'france' })
  const towns = new Towns(await standingCommunes(database.reader))
  const keyOf = ({ text, latitude }: TownName) => `${text} ${latitude}`

  for (const z of [5, 8, 10, 12]) {
    const [x, y] = [Math.floor((520.5 / 1024) * 2 ** z), Math.floor((344.5 / 1024) * 2 ** z)]
    const squares = [0, 1].flatMap((right) => [0, 1].map((down) => ({ z, x: x + right, y: y + down })))
    const given = squares.flatMap((square) => townNamesOf(square, towns).map(keyOf))
    const tiles = Array.from({ length: 64 }, (_, at) => ({
      z: z + 2,
      x: x * 4 + (at % 8),
      y: y * 4 + Math.floor(at / 8),
    }))
    const drawn = tiles.flatMap((tile) =>
      labelsOf(tile, towns)
        .filter((label) => !isOfArea(label))
        .filter((label) => Math.floor(label.x / 256) === tile.x && Math.floor(label.y / 256) === tile.y),
    )

    expect(given.length).toBeGreaterThan(3)
    expect(new Set(given).size).toBe(given.length)
    expect(given.length).toBe(drawn.length)
  }
})

test('names do not cover each other', async () => {
  await using database = await openTestDatabase('sqlite', { communes: 'france' })
  const towns = new Towns(await standingCommunes(database.reader))

  const labels = labelsOf({ z: 9, x: 260, y: 172 }, towns)

  const covered = labels.filter((a, at) =>
    labels.some(
      (b, other) =>
        other < at &&
        Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth &&
        Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight,
    ),
  )
  expect(labels.length).toBeGreaterThan(3)
  expect(covered).toEqual([])
})

test('a server that knows no commune still shows where the land ends', async () => {
  await using database = await openTestDatabase('sqlite')
  const towns = new Towns(await standingCommunes(database.reader))
  const tile = { z: 8, x: 129, y: 85 }

  const svg = renderTile({ tile, towns, outlines: await new Outlines().within(tile), shades: light })

  expect(svg).toMatch(/<path d="M-?\d+ -?\d+l[^"]{50,}z" [^>]*fill="#f0f4f0"/)
})
