import { brotliCompressSync } from 'node:zlib'
import { renderTile } from '../../server/http/tiles/drawn/render-tile.js'
import { DrawnTiles } from '../../server/http/tiles/drawn/drawn-tiles.js'
import { toSpot } from '../../server/http/tiles/drawn/mercator.js'
import { Outlines } from '../../server/http/tiles/drawn/outlines.js'
import { light } from '../../server/http/tiles/drawn/shades.js'
import { Towns } from '../../server/http/tiles/drawn/towns.js'
import type { Tile } from '../../server/http/tiles/tile.js'
import { PublicCache } from '../../server/rpc/public-cache.js'
import { standingCommunes, type StandingCommune } from '../../server/territories/index.js'
import { openTestDatabase } from '../support/engines.js'
import { generatedNow } from '../support/generated/offers.js'
import { spread } from './spread.js'

const zooms = [0, 3, 5, 6, 8, 9, 10, 11, 12, 14, 16]
const across = 8
const lille = toSpot({ latitude: 50.634, longitude: 3.06 })

/** What a square of the simple ground costs and weighs, around Lille: with the communes that ship, and with all of France. */
export async function run(print: (line: object) => void): Promise<void> {
  await using database = await openTestDatabase('sqlite', { communes: 'france' })
  const clock = { now: () => generatedNow }
  const drawn = new DrawnTiles({ db: database.reader, cache: new PublicCache(), clock })
  const from = performance.now()
  await drawn.render('light', near(12, 0))
  print({ ask: 'the very first: coasts and communes read', ms: Math.round(performance.now() - from) })

  const outlines = new Outlines()
  const shipped = await standingCommunes(database.reader)
  for (const communes of [shipped, [...shipped, ...others(35_000 - shipped.length)]]) {
    const towns = new Towns(communes)
    for (const z of zooms) {
      const bytes: number[] = []
      const packed: number[] = []
      const draw = async (at: number) => {
        const tile = near(z, at)
        return renderTile({ tile, towns, outlines: await outlines.within(tile), shades: light })
      }
      const times = await spread(draw, across * across)
      for (let at = 0; at < across * across; at += 1) {
        const svg = await draw(at)
        bytes.push(svg.length)
        packed.push(brotliCompressSync(svg).length)
      }
      print({ communes: communes.length, z, ...times, bytes: share(bytes), brotli: share(packed), aim: 'p95 < 20 ms' })
    }
  }
  print({ ask: 'baseline: one that is kept', ...(await spread(() => drawn.render('light', near(12, 0)), 500)) })
}

/** One of the squares around Lille. */
function near(z: number, at: number): Tile {
  const side = 2 ** z
  const place = (spot: number, step: number) =>
    Math.max(0, Math.min(side - 1, Math.floor(spot * side) - across / 2 + step))
  return { z, x: place(lille.x, at % across), y: place(lille.y, Math.floor(at / across)) }
}

/** Communes of some hundred people, all over France. */
function others(count: number): StandingCommune[] {
  return Array.from({ length: count }, (_, at) => ({
    code: `X${String(at).padStart(4, '0')}`.slice(0, 5),
    kind: 'current',
    name: `Saint-Quelque-Part-${at}`,
    parentCode: null,
    population: 50 + ((at * 7_919) % 1_500),
    centre: { latitude: 43 + ((at * 7_919) % 10_007) / 1_300, longitude: -1.5 + ((at * 104_729) % 10_009) / 1_150 },
  }))
}

function share(figures: readonly number[]): { median: number; p95: number } {
  const sorted = figures.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}
