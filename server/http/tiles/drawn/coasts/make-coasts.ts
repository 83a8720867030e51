import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { ownJson } from '../../../../base/json.js'
import { publishedPackage } from '../../../../files/published-package.js'
import type { Grid } from '../atlas.js'

/** Indexes of arcs; the complement of an index is its arc reversed. */
type Ring = readonly number[]

type Shape =
  | { readonly type: 'Polygon'; readonly arcs: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly Ring[])[] }

type Arc = readonly (readonly [number, number])[]

/** The part of TopoJSON that Natural Earth uses: https://github.com/topojson/topojson-specification */
type Topology = {
  readonly transform: Grid
  readonly arcs: readonly Arc[]
  readonly objects: Readonly<Record<'land' | 'countries', { readonly geometries: readonly Shape[] }>>
}

/** Natural Earth at 1:10,000,000, its finest scale: a corner each kilometre or so. */
const source = publishedPackage('world-atlas', '2.0.2')('countries-10m.json')

const ringsOf = (shape: Shape): readonly Ring[] => (shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat())

/** An arc of two countries is a frontier, one of a single country a coast. */
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

/** Each arc begins at the last corner of the one before, which is kept once. */
function joined(ring: Ring, arcs: readonly Arc[]): Arc {
  return ring.flatMap((index, at) => {
    const arc = arcs[index < 0 ? ~index : index] ?? []
    return (index < 0 ? arc.toReversed() : arc).slice(at > 0 ? 1 : 0)
  })
}

const { transform, arcs, objects } = ownJson<Topology>(readFileSync(source, 'utf8'))
/** Differences from corner to corner, as in TopoJSON. */
const stepsOf = (line: Arc): number[] =>
  line.flatMap(([east, north], at) => {
    const [fromEast, fromNorth] = line[at - 1] ?? [0, 0]
    return [east - fromEast, north - fromNorth]
  })
const placed = arcs.map((arc): Arc => {
  let [east, north] = [0, 0]
  return arc.map(([right, up]) => [(east += right), (north += up)])
})
const shared = sharedArcs(objects.countries.geometries)
const land = objects.land.geometries.flatMap(ringsOf).map((ring) => joined(ring, placed))
const frontiers = placed.filter((_arc, at) => shared.has(at))
const lines = [
  JSON.stringify({ ...transform, land: land.length }),
  ...[...land, ...frontiers].map((line) => stepsOf(line).join(',')),
]
const text = lines.join('\n')
writeFileSync(
  new URL('./coasts.txt.br', import.meta.url),
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  }),
)
