import type { Box, Point } from './map-surface.js'
import { fromWorld, onWorld, squareSide } from './world.js'

/** Size of a button in pixels: points nearer than that are grouped. */
const apartPixels = 48

type Ranked = Point & { readonly slug: string; readonly number: number }

/** Points too near to each other to be pressed, in the list's order. The group is where its first point is. */
type Group<P> = {
  readonly points: readonly P[]
  /** The zoom at which it separates; undefined for one point, or if it never does. */
  readonly apart?: number
  /** Position in the world, from 0 to 1. */
  readonly x: number
  readonly y: number
}

/**
 * The groups at each zoom. Computed from the deepest zoom up, so that zooming in never joins points that were apart; a
 * group is where its first point is, so that groups do not overlap. A zoom is computed when needed, with those below
 * it; with thousands of points, call `step` for one zoom at a time and yield in between.
 */
export class Groups<P extends Ranked> {
  /** In the list's order. */
  readonly points: readonly P[]
  readonly deepest: number
  readonly #byZoom: (readonly Group<P>[])[] = []
  readonly #aloneFrom = new Map<string, number>()
  #last: readonly Group<P>[]
  /** The next zoom to be computed. */
  next: number

  constructor(points: readonly P[], deepest: number) {
    this.points = [...points].sort((one, other) => one.number - other.number)
    this.#last = this.points.map((point) => ({ points: [point], ...onWorld(point) }))
    this.deepest = this.next = deepest
  }

  /** Computes one more zoom; false when all are done. */
  step(): boolean {
    const zoom = this.next
    if (zoom < 0) return false
    this.#last = this.#byZoom[zoom] = this.#join(this.#last, zoom, zoom === this.deepest)
    this.next = zoom - 1
    return true
  }

  at(zoom: number): readonly Group<P>[] {
    while (this.next >= zoom) this.step()
    return this.#byZoom[zoom] ?? []
  }

  /** The first zoom at which the point is in no group; undefined if there is none. */
  aloneFrom(slug: string): number | undefined {
    while (this.step());
    const zoom = this.#aloneFrom.get(slug) ?? 0
    return zoom <= this.deepest ? zoom : undefined
  }

  #join(groups: readonly Group<P>[], zoom: number, isDeepest: boolean): readonly Group<P>[] {
    const side = apartPixels / (squareSide * 2 ** zoom)
    const cells = new Map<number, Group<P>>()
    const joined = new Map<Group<P>, Group<P>[]>()
    for (const group of groups) {
      const first = near(cells, group, side)
      const others = first && joined.get(first)
      if (!first) cells.set(cellOf(group, side), group)
      else if (others) others.push(group)
      else joined.set(first, [group])
    }
    return [...cells.values()].map((first) => {
      const others = joined.get(first)
      if (!others) return first
      for (const { points } of [first, ...others]) {
        const [only] = points
        if (points.length === 1 && only) this.#aloneFrom.set(only.slug, zoom + 1)
      }
      const points = [first, ...others].flatMap((group) => group.points)
      points.sort((one, other) => one.number - other.number)
      return { points, x: first.x, y: first.y, ...(isDeepest ? {} : { apart: zoom + 1 }) }
    })
  }
}

/** So many marks that a map shows where to look. */
const fewestMarks = 3

/** A mark covers so much around its tip, in pixels. */
const mark = { beside: 28, above: 56 }

/** Around the largest group, the first nearer zoom with enough marks that are seen whole; undefined where there are enough in sight. */
export function whereMostAre<P extends Ranked>(
  groups: Groups<P>,
  zoom: number,
  { south, west, north, east }: Box,
): { readonly at: Point; readonly zoom: number } | undefined {
  if (groups.points.length < fewestMarks || groups.at(zoom).length >= fewestMarks) return undefined
  const from = onWorld({ latitude: north, longitude: west })
  const to = onWorld({ latitude: south, longitude: east })
  for (let nearer = zoom + 1; nearer <= groups.deepest; nearer += 1) {
    const all = groups.at(nearer)
    const largest = all.reduce((one, other) => (other.points.length > one.points.length ? other : one))
    const part = 2 ** (zoom - nearer)
    const pixel = 1 / (squareSide * 2 ** nearer)
    const room = { x: (to.x - from.x) * part, y: (to.y - from.y) * part }
    const { count, middle } = seenWith(largest, all, { room, pixel })
    if (count >= fewestMarks) return { at: fromWorld(middle), zoom: nearer }
  }
  return undefined
}

type Spot = { readonly x: number; readonly y: number }

/** With one group, the nearest to it that a map of that size shows whole together. */
function seenWith(one: Spot, all: readonly Spot[], { room, pixel }: { room: Spot; pixel: number }) {
  const away = ({ x, y }: Spot) => Math.max(Math.abs(x - one.x), Math.abs(y - one.y))
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity]
  let count = 0
  for (const { x, y } of [...all].sort((a, b) => away(a) - away(b))) {
    const [left, right] = [Math.min(west, x - mark.beside * pixel), Math.max(east, x + mark.beside * pixel)]
    const [top, bottom] = [Math.min(north, y - mark.above * pixel), Math.max(south, y)]
    if (right - left > room.x || bottom - top > room.y) continue
    ;[west, east, north, south] = [left, right, top, bottom]
    count += 1
  }
  return { count, middle: { x: (west + east) / 2, y: (north + south) / 2 } }
}

const columns = 2 ** 26

/** A cell and the eight around it. */
const around = [-columns, 0, columns].flatMap((right) => [right - 1, right, right + 1])

/** First points are at least `side` apart, so a cell of that size contains one at most. */
function cellOf({ x, y }: { x: number; y: number }, side: number): number {
  return Math.floor(x / side) * columns + Math.floor(y / side)
}

function near<S extends { x: number; y: number }>(cells: Map<number, S>, one: S, side: number): S | undefined {
  const cell = cellOf(one, side)
  let nearest: S | undefined
  let least = side
  for (const aside of around) {
    const other = cells.get(cell + aside)
    const away = other && Math.max(Math.abs(other.x - one.x), Math.abs(other.y - one.y))
    if (away === undefined || away >= least) continue
    nearest = other
    least = away
  }
  return nearest
}
