import { tileSide, type Tile } from '../tile.js'
import { toSpot, windowOf, worldSide, type Spot } from './mercator.js'
import { countries, waters, type NamedArea } from './places.strings.js'
import { isWithin, type Town, type Towns } from './towns.js'

export type Label = {
  readonly text: string
  readonly is: 'country' | 'water' | 'city' | 'village'
  /** Of its middle, in pixels of the whole world, rounded, so that every tile puts it on the same one. */
  readonly x: number
  readonly y: number
  readonly size: number
  /** Half of what it takes, with the room that it wants around. */
  readonly halfWidth: number
  readonly halfHeight: number
  /** Radius of the dot above it, and how far above that is; 0 for none. */
  readonly dot: number
  readonly lift: number
}

/** Those with fewer people are not named from so far away: a village only from where one sees its neighbours apart. */
const fewestPeople: readonly number[] = [2e6, 2e6, 2e6, 1e6, 5e5, 2e5, 8e4, 3e4, 1.2e4, 5000, 1500, 300]

/** A town of so many people is named rather than the country or the sea around it. */
const cityBeforeArea = 700_000

/** From here on a town whose name has no room under its dot has it above, if there is some. */
const aboveFromZoom = 10

/** A longer name would be longer than a tile. */
const widest = 236

/** Pixels in which a label may have something to do with another one. */
const reach = { across: widest + 24, along: 52 }

/** A label waits for those that come before it, they for theirs, so many times; whoever still waits then is not shown. */
const rounds = 6

/**
 * The labels of one tile and around it. Whether one is shown depends only on what stands near it in the world, not on the
 * tile, so that a name which crosses the edge is there, or is not, on both sides.
 */
export function labelsOf(tile: Tile, towns: Towns): Label[] {
  const inReach = windowOf(tile, reach.across * (rounds + 1), reach.along * (rounds + 1))
  const least = fewestPeople[tile.z] ?? 0
  const seen = towns.within(inReach, least).filter(({ fromZoom }) => tile.z >= fromZoom)
  const beforeAreas = seen.filter(({ weight }) => weight >= cityBeforeArea).length
  const labels = seen.map((town) => townLabel(town, tile.z))
  const named: Label[] = [
    ...labels.slice(0, beforeAreas),
    ...areas(countries, 'country', tile.z),
    ...areas(waters, 'water', tile.z),
    ...labels.slice(beforeAreas),
    ...(tile.z < aboveFromZoom ? [] : labels.map(setAbove)),
  ].filter(({ halfWidth }) => halfWidth * 2 <= widest + 24)
  const world = worldSide(tile.z)
  const near = named.filter(({ x, y }) => isWithin({ x: x / world, y: y / world }, inReach))
  return shownOf(near).filter((label) => isSeen(label, tile))
}

function isSeen({ x, y, halfWidth, halfHeight, lift }: Label, tile: Tile): boolean {
  const [middleX, middleY] = [(tile.x + 0.5) * tileSide, (tile.y + 0.5) * tileSide]
  const isNear = Math.abs(x - middleX) < tileSide / 2 + halfWidth
  return isNear && Math.abs(y - middleY) < tileSide / 2 + halfHeight + Math.abs(lift)
}

function shownOf(labels: readonly Label[]): Label[] {
  const rivals = rivalsOf(labels)
  let states: ('waits' | 'shown' | 'hidden')[] = labels.map(() => 'waits')
  for (let round = 0; round < rounds; round += 1) {
    const before = states
    states = before.map((state, at) => {
      if (state !== 'waits') return state
      const theirs = rivals[at] ?? []
      if (theirs.some((rival) => before[rival] === 'shown')) return 'hidden'
      return theirs.some((rival) => before[rival] === 'waits') ? 'waits' : 'shown'
    })
  }
  return labels.filter((_label, at) => states[at] === 'shown')
}

/** For each, those before it that want the same room: looked for only in the cells around its own. */
function rivalsOf(labels: readonly Label[]): number[][] {
  const cells = new Map<string, number[]>()
  return labels.map((label, at) => {
    const [column, row] = [Math.floor(label.x / reach.across), Math.floor(label.y / reach.along)]
    const found: number[] = []
    for (const x of [column - 1, column, column + 1]) {
      for (const y of [row - 1, row, row + 1]) {
        for (const other of cells.get(`${x} ${y}`) ?? []) {
          const rival = labels[other]
          if (rival && meet(label, rival)) found.push(other)
        }
      }
    }
    const own = cells.get(`${column} ${row}`)
    if (own) own.push(at)
    else cells.set(`${column} ${row}`, [at])
    return found
  })
}

function meet(a: Label, b: Label): boolean {
  if (a.is === b.is && a.text === b.text && a.x === b.x) return true
  return Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight
}

function areas(all: readonly NamedArea[], is: 'country' | 'water', z: number): Label[] {
  return all
    .filter(({ zooms: [from, to] }) => z >= from && z <= to)
    .map((area) => {
      const size = is === 'country' ? 12 : 12.5
      const text = is === 'country' ? area.name.toUpperCase() : area.name
      // Set wide.
      const width = widthOf(text, size) + text.length * 2
      return {
        ...{ text, is, size, dot: 0, lift: 0 },
        ...placed(toSpot(area), z),
        halfWidth: width / 2 + 6,
        halfHeight: size / 2 + 8,
      }
    })
}

function setAbove(label: Label): Label {
  return { ...label, y: label.y - 2 * label.lift, lift: -label.lift }
}

/** People from whom on a town is set as one; seen from further away, those that stand out among those seen. */
const cityPeople = 20_000

function townLabel(town: Town, z: number): Label {
  const { name: text, weight: people } = town
  const rank = Math.max(0, Math.min(3.2, Math.log10(people + 1) - 3))
  const size = Math.round((z < 8 ? 11 : 11.5) + rank * (z < 8 ? 1.2 : 1.7))
  const is = people >= Math.max(cityPeople, (fewestPeople[z] ?? 0) * 3) ? 'city' : 'village'
  const dot = Math.round((1.5 + rank * 0.6) * 10) / 10
  const lift = Math.round(dot + size / 2 + 2)
  const { x, y } = placed(town, z)
  return {
    ...{ text, is, size, dot, lift, x },
    y: y + lift,
    halfWidth: widthOf(text, size) / 2 + 5,
    halfHeight: size / 2 + dot + 5,
  }
}

function placed({ x, y }: Spot, z: number): { x: number; y: number } {
  return { x: Math.round(x * worldSide(z)), y: Math.round(y * worldSide(z)) }
}

/** The letters of the visitor's own font are not known here: rather too wide than too narrow. */
function widthOf(text: string, size: number): number {
  let ems = 0
  for (const letter of text) ems += /[iljtfrI’' .-]/.test(letter) ? 0.36 : /[mwMW]/.test(letter) ? 0.9 : 0.61
  return ems * size
}
