import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setImmediate as breath } from 'node:timers/promises'
import { ownJson } from '../../../base/json.js'
import type { Line } from './clip.js'
import { toSpot } from './mercator.js'

/** Coasts and the frontiers of countries, over the whole world as a square of side 1. */
export type Atlas = { readonly land: readonly Line[]; readonly frontiers: readonly Line[] }

/** Arcs by their place in the list; one that is followed backwards is written as its complement. */
type Ring = readonly number[]

type Shape =
  | { readonly type: 'Polygon'; readonly arcs: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly Ring[])[] }

type Arc = readonly (readonly [number, number])[]

/** As much of TopoJSON as Natural Earth needs: https://github.com/topojson/topojson-specification */
type Topology = {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
  readonly objects: Readonly<Record<'land' | 'countries', { readonly geometries: readonly Shape[] }>>
}

/** Natural Earth at 1:10,000,000, the finest there is: a corner each kilometre or so. */
const file = 'world-atlas/countries-10m.json'

/** So many numbers are gone through before others have their turn: a few milliseconds. */
const numbersAtOnce = 40_000

export async function readAtlas(): Promise<Atlas> {
  const text = await readFile(createRequire(import.meta.url).resolve(file), 'utf8')
  const { topology, arcs: written } = readTopology(text)
  const { land, countries } = topology.objects
  const arcs: Float64Array[] = []
  for await (const arc of steadily(written)) arcs.push(lineOf(ownJson<Arc>(`[[${arc}]]`), topology))
  const shared = sharedArcs(countries.geometries)
  const rings: Float64Array[] = []
  const sizeOf = (ring: Ring) => ring.reduce((sum, arc) => sum + (arcs[arc < 0 ? ~arc : arc]?.length ?? 0), 0)
  for await (const ring of steadily(land.geometries.flatMap(ringsOf), sizeOf)) {
    rings.push(...onBothSides(joined(ring, arcs)))
  }
  return { land: rings, frontiers: arcs.filter((_arc, at) => shared.has(at)) }
}

/** The arcs are nearly all of it: they are left as text, to be read one by one. One version, pinned by the lockfile. */
function readTopology(text: string): { topology: Topology; arcs: string[] } {
  const [opening, closing] = ['}},"arcs":[[[', ']]],"bbox"']
  const [from, to] = [text.indexOf(opening), text.lastIndexOf(closing)]
  const topology = ownJson<Topology>(`${text.slice(0, from)}}},"arcs":[${text.slice(to + 2)}`)
  return { topology, arcs: text.slice(from + opening.length, to).split(']],[[') }
}

/** One after the other, with a breath for everybody else now and then. */
export async function* steadily<T extends { readonly length: number }>(
  all: readonly T[],
  sizeOf: (each: T) => number = ({ length }) => length,
): AsyncGenerator<T> {
  let sinceBreath = 0
  for (const each of all) {
    yield each
    sinceBreath += sizeOf(each)
    if (sinceBreath < numbersAtOnce) continue
    sinceBreath = 0
    await breath()
  }
}

function lineOf(arc: Arc, { transform: { scale, translate } }: Topology): Float64Array {
  const line = new Float64Array(arc.length * 2)
  let [east, north] = [0, 0]
  for (const [at, [right, up]] of arc.entries()) {
    east += right
    north += up
    const spot = toSpot({ longitude: east * scale[0] + translate[0], latitude: north * scale[1] + translate[1] })
    line[2 * at] = spot.x
    line[2 * at + 1] = spot.y
  }
  return line
}

const ringsOf = (shape: Shape): readonly Ring[] => (shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat())

/**
 * Each arc begins where the one before it ends: the corner that they share is there once. A coast that goes over the line
 * where the world's sides meet goes on beyond it; one that goes all around the pole is closed there.
 */
function joined(ring: Ring, arcs: readonly Float64Array[]): number[] {
  const whole: number[] = []
  let worlds = 0
  for (const index of ring) {
    const arc = arcs[index < 0 ? ~index : index] ?? new Float64Array()
    for (let i = whole.length > 0 ? 1 : 0; i < arc.length / 2; i += 1) {
      const at = index < 0 ? arc.length - 2 - 2 * i : 2 * i
      const x = arc[at] ?? 0
      const leap = x + worlds - (whole.at(-2) ?? x)
      worlds -= Math.round(leap)
      whole.push(x + worlds, arc[at + 1] ?? 0)
    }
  }
  if (worlds !== 0) whole.push(whole.at(-2) ?? 0, 1, whole[0] ?? 0, 1)
  return whole
}

/** What goes beyond one side of the world is seen at the other. */
function onBothSides(ring: readonly number[]): Float64Array[] {
  const xs = ring.filter((_side, at) => at % 2 === 0)
  const [least, most] = xs.reduce(([low, high], x) => [Math.min(low, x), Math.max(high, x)], [1, 0])
  const moves = [0, ...(least < 0 ? [1] : []), ...(most > 1 ? [-1] : [])]
  return moves.map((worlds) => Float64Array.from(ring, (side, at) => (at % 2 === 0 ? side + worlds : side)))
}

/** The arcs that two countries have in common: what only one has is its coast. */
function sharedArcs(countries: readonly Shape[]): Set<number> {
  const first = new Map<number, number>()
  const shared = new Set<number>()
  for (const [country, shape] of countries.entries()) {
    for (const index of ringsOf(shape).flat()) {
      const arc = index < 0 ? ~index : index
      if ((first.get(arc) ?? country) !== country) shared.add(arc)
      first.set(arc, country)
    }
  }
  return shared
}
