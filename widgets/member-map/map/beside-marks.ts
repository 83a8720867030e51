import type { TownName } from '../../words/town-name.js'
import type { Offset, Point } from './map-surface.js'
import type { MapWindow, Patch } from './map-window.js'
import { onWorld, squareSide } from './world.js'

/** A marker covers so much around its position, in pixels: it is above its tip. */
const mark = { halfWidth: 26, halfHeight: 28, above: 25 }

/** From the dot to a name that makes way; nearer places first. */
const gaps = [0, 12, 26, 44]
/** Up to which gap: a marker stands above its tip, and a name farther to one side is read as another place's. */
const ways = [
  { x: 0, y: 1, most: 26 },
  { x: 0, y: -1, most: 44 },
  { x: 1, y: 0, most: 26 },
  { x: -1, y: 0, most: 26 },
  { x: 1, y: 1, most: 12 },
  { x: -1, y: 1, most: 12 },
  { x: 1, y: -1, most: 12 },
  { x: -1, y: -1, most: 12 },
]

type Area = Offset & { readonly halfWidth: number; readonly halfHeight: number }

/**
 * Where each name is written, from its dot. Those under a marker or a button, or cut by the edge of what is visible,
 * make way; without room for it, one is not written.
 */
export function besideMarks(
  names: readonly TownName[],
  marks: readonly { readonly at: Point; readonly offset: Offset }[],
  { zoom, seen, covered }: MapWindow,
): Map<TownName, Offset> {
  const side = squareSide * 2 ** zoom
  const onMap = (at: Point, offset: Offset): Offset => {
    const { x, y } = onWorld(at)
    return { x: x * side + offset.x, y: y * side + offset.y }
  }
  const areaOf = (name: TownName, offset: Offset): Area => {
    return { ...onMap(name, offset), halfWidth: name.halfWidth, halfHeight: name.size / 2 + 1 }
  }
  const corner = onMap({ latitude: seen.north, longitude: seen.west }, { x: 0, y: 0 })
  const end = onMap({ latitude: seen.south, longitude: seen.east }, { x: 0, y: 0 })
  const view = areaWithin(corner, { left: 0, top: 0, width: end.x - corner.x, height: end.y - corner.y })
  const taken: Area[] = [
    ...covered.map((patch) => areaWithin(corner, patch)),
    ...marks.map(({ at, offset }) => ({ ...mark, ...onMap(at, { x: offset.x, y: offset.y - mark.above }) })),
  ]
  const isSeen = (name: TownName) => !isFree({ ...onMap(name, { x: 0, y: 0 }), halfWidth: 0, halfHeight: 0 }, [view])
  const fits = (area: Area) => isFree(area, taken) && !isCut(area, view)
  const written = new Map<TownName, Offset>()
  const write = (name: TownName, offset: Offset) => {
    written.set(name, offset)
    taken.push(areaOf(name, offset))
  }
  const usual = (name: TownName) => ({ x: 0, y: name.lift })
  // The names of towns come before those of villages, which make way for them.
  for (const isCity of [true, false]) {
    const ours = names.filter((name) => name.isCity === isCity)
    for (const name of ours) if (fits(areaOf(name, usual(name)))) write(name, usual(name))
    for (const name of ours) {
      if (written.has(name) || !isSeen(name)) continue
      const offset = offsetsOf(name).find((each) => fits(areaOf(name, each)))
      if (offset) write(name, offset)
    }
  }
  return written
}

function offsetsOf({ halfWidth, lift }: TownName): Offset[] {
  const far = Math.abs(lift)
  return gaps.flatMap((gap) =>
    ways
      .filter(({ most }) => gap <= most)
      .map(({ x, y }) => ({ x: x * (halfWidth + gap + (y ? 0 : 6)), y: y * (far + gap) })),
  )
}

function areaWithin(corner: Offset, { left, top, width, height }: Patch): Area {
  const [halfWidth, halfHeight] = [width / 2, height / 2]
  return { x: corner.x + left + halfWidth, y: corner.y + top + halfHeight, halfWidth, halfHeight }
}

/** In letters of this device a name may be so much wider than it was taken to be. */
const doubt = 1.2

/** Partly inside the view. */
function isCut(area: Area, view: Area): boolean {
  const [x, y] = [Math.abs(area.x - view.x), Math.abs(area.y - view.y)]
  const halfWidth = area.halfWidth * doubt
  const isOut = x >= view.halfWidth + halfWidth || y >= view.halfHeight + area.halfHeight
  return !isOut && (x > view.halfWidth - halfWidth || y > view.halfHeight - area.halfHeight)
}

function isFree(area: Area, taken: readonly Area[]): boolean {
  return !taken.some(
    ({ x, y, halfWidth, halfHeight }) =>
      Math.abs(x - area.x) < halfWidth + area.halfWidth && Math.abs(y - area.y) < halfHeight + area.halfHeight,
  )
}
