import type { MapPoint, MapTile } from '../map-view.js'
import { Groups } from './groups.js'
import type { Box, Offset, Point } from './map-surface.js'
import { fanOut } from './fan-out.js'
import { isInside, squareSide } from './world.js'

/** A button on the map: one place, or several that are too near to each other. */
export type Mark = {
  readonly key: string
  readonly at: Point
  readonly offset: Offset
  readonly point?: MapPoint
  readonly several?: Several
}

type Several = {
  readonly count: number
  /** In the list's order; empty for a cluster of the server. */
  readonly points: readonly MapPoint[]
  /** The zoom at which they separate; undefined if they never do. */
  readonly zoom?: number | undefined
}

const here: Offset = { x: 0, y: 0 }

type View = {
  readonly zoom: number
  readonly sight: Box
  /** The first of the points on one spot that are fanned out around it now. */
  readonly fanned?: string | undefined
}

/** In the list's order; a group counts as its first point. */
export function marksOf(groups: Groups<MapPoint>, { zoom, sight, fanned }: View): Mark[] {
  const all = groups.at(zoom)
  const side = squareSide * 2 ** zoom
  return all.flatMap((group): Mark[] => {
    const { points, apart } = group
    const [first] = points
    if (!first || !isInside(first, sight)) return []
    if (points.length === 1) return [{ key: first.slug, at: first, offset: here, point: first }]
    if (first.slug === fanned && apart === undefined) {
      const others = all.filter((other) => other !== group)
      const around = others.map(({ x, y }) => ({ x: (x - group.x) * side, y: (y - group.y) * side }))
      const offsets = fanOut(points.length, around)
      return points.map((point, at) => ({ key: point.slug, at: first, offset: offsets[at] ?? here, point }))
    }
    return [{ key: `+${first.slug}`, at: first, offset: here, several: { count: points.length, points, zoom: apart } }]
  })
}

/** Places in the list’s order, grouped where near, then the server's clusters from west to east. */
export function marksOfSquares(squares: readonly MapTile[], view: View & { readonly deepest: number }): Mark[] {
  const places = new Groups(
    squares.flatMap(({ points }) => points),
    view.deepest,
  )
  const groups = squares.flatMap(({ clusters }) => clusters).sort((one, other) => one.longitude - other.longitude)
  return [
    ...marksOf(places, view),
    ...groups.map((group) => ({
      key: `+${group.latitude},${group.longitude}`,
      at: group,
      offset: here,
      several: { count: group.count, points: [], zoom: group.zoom },
    })),
  ]
}

export function holds({ key, several }: Mark, slug: string): boolean {
  return key === slug || (several?.points.some((point) => point.slug === slug) ?? false)
}

/** Replaces a mark that is gone: the one with its first place, else the nearest. */
export function standInFor(gone: Mark, marks: readonly Mark[]): Mark | undefined {
  const slug = firstSlug(gone)
  const same = marks.find(({ key }) => key === gone.key) ?? (slug && marks.find((mark) => holds(mark, slug)))
  if (same) return same
  const away = ({ at }: Mark) => (at.latitude - gone.at.latitude) ** 2 + (at.longitude - gone.at.longitude) ** 2
  return marks.reduce<Mark | undefined>((nearest, mark) => {
    return nearest && away(nearest) <= away(mark) ? nearest : mark
  }, undefined)
}

export function firstSlug({ point, several }: Mark): string | undefined {
  return (point ?? several?.points[0])?.slug
}
