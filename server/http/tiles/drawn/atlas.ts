import { readFile } from 'node:fs/promises'
import { setImmediate as breath } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { ownJson } from '../../../base/json.js'
import type { Line } from './clip.js'
import { toSpot } from './mercator.js'

/** Coasts and frontiers in a world of side 1. */
export type Atlas = { readonly land: readonly Line[]; readonly frontiers: readonly Line[] }

/** Corners are integers on this grid, in degrees. */
export type Grid = { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }

/** Written by `coasts/make-coasts.ts`: the grid and the number of land lines, then a line of steps each. */
const file = new URL('./coasts/coasts.txt.br', import.meta.url)

/** A few milliseconds of work between two pauses. */
const signsAtOnce = 100_000

export async function readAtlas(): Promise<Atlas> {
  const [head = '', ...lines] = (await promisify(brotliDecompress)(await readFile(file))).toString().split('\n')
  const { land: lands, ...grid } = ownJson<Grid & { readonly land: number }>(head)
  const land: Float64Array[] = []
  for await (const line of steadily(lines.slice(0, lands))) land.push(...onBothSides(around(lineOf(line, grid))))
  const frontiers: Float64Array[] = []
  for await (const line of steadily(lines.slice(lands))) frontiers.push(lineOf(line, grid))
  return { land, frontiers }
}

/** Yields to other requests from time to time. */
export async function* steadily<T extends { readonly length: number }>(all: readonly T[]): AsyncGenerator<T> {
  let sinceBreath = 0
  for (const each of all) {
    yield each
    sinceBreath += each.length
    if (sinceBreath < signsAtOnce) continue
    sinceBreath = 0
    await breath()
  }
}

function lineOf(text: string, { scale, translate }: Grid): Float64Array {
  const steps = ownJson<readonly number[]>(`[${text}]`)
  const line = new Float64Array(steps.length)
  let [east, north] = [0, 0]
  for (let at = 0; at < steps.length; at += 2) {
    east += steps[at] ?? 0
    north += steps[at + 1] ?? 0
    const spot = toSpot({ longitude: east * scale[0] + translate[0], latitude: north * scale[1] + translate[1] })
    line[at] = spot.x
    line[at + 1] = spot.y
  }
  return line
}

/** A coast that crosses the antimeridian goes on beyond it; one around the pole is closed there. */
function around(ring: Float64Array): number[] {
  const whole: number[] = []
  let worlds = 0
  for (let at = 0; at < ring.length; at += 2) {
    const x = ring[at] ?? 0
    const leap = x + worlds - (whole.at(-2) ?? x)
    worlds -= Math.round(leap)
    whole.push(x + worlds, ring[at + 1] ?? 0)
  }
  if (worlds !== 0) whole.push(whole.at(-2) ?? 0, 1, whole[0] ?? 0, 1)
  return whole
}

/** A ring that crosses the antimeridian is repeated on the other side. */
function onBothSides(ring: readonly number[]): Float64Array[] {
  const xs = ring.filter((_side, at) => at % 2 === 0)
  const [least, most] = xs.reduce(([low, high], x) => [Math.min(low, x), Math.max(high, x)], [1, 0])
  const moves = [0, ...(least < 0 ? [1] : []), ...(most > 1 ? [-1] : [])]
  return moves.map((worlds) => Float64Array.from(ring, (side, at) => (at % 2 === 0 ? side + worlds : side)))
}
