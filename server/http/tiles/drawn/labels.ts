import { tileSide, type Tile } from '../tile.js'
import type { TownName } from '../../../../widgets/words/town-name.js'
import { toPoint, toSpot, windowOf, worldSide, type Spot } from './mercator.js'
import { countries, waters, type NamedArea } from './places.strings.js'
import { isWithin, type Town, type Towns } from './towns.js'

export type Label = {
  readonly text: string
  readonly is: 'country' | 'water' | 'city' | 'village'
  /** The centre, in pixels of the whole world, rounded so that every tile agrees. */
  readonly x: number
  readonly y: number
  readonly size: number
  /** Half of the label's box, its margin included. */
  readonly halfWidth: number
  readonly halfHeight: number
  /** Radius of the dot (0 for none), and its distance above the label. */
  readonly dot: number
  readonly lift: number
}

const fewestPeople: readonly number[] = [2e6, 2e6, 2e6, 1e6, 5e5, 2e5, 8e4, 3e4, 1.2e4, 5000, 1500, 300]

/** From this population on a town's name wins over that of the country or sea. */
const cityBeforeArea = 700_000

/** From this zoom on a name without room below its dot may stand above it. */
const aboveFromZoom = 10

const widest = 236

/** Labels farther apart cannot overlap. */
const reach = { across: widest + 24, along: 52 }

/** Bounds the chain of labels that wait for one another; those undecided after it are hidden. */
const rounds = 6

/** Whether a label shows does not depend on the tile: a name across an edge is on both tiles or on neither. */
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

/** A square of names is one tile of so many zooms before, and has the names of all tiles on it. */
export const zoomsOfNames = 2

/** Each name is in one square: the one with its middle. */
export function townNamesOf(square: Tile, towns: Towns): TownName[] {
  const across = 2 ** zoomsOfNames
  const z = square.z + zoomsOfNames
  const world = worldSide(z)
  return Array.from({ length: across ** 2 }, (_, at): Tile => {
    return { z, x: square.x * across + (at % across), y: square.y * across + Math.floor(at / across) }
  }).flatMap((tile) => {
    const mine = labelsOf(tile, towns).filter((label) => !isOfArea(label) && hasMiddle(tile, label))
    return mine.map(({ text, is, x, y, size, halfWidth, lift }) => {
      const { latitude, longitude } = toPoint({ x: x / world, y: (y - lift) / world })
      const at = { latitude: short(latitude), longitude: short(longitude) }
      return { text, isCity: is === 'city', ...at, size, halfWidth: Math.round(halfWidth), lift }
    })
  })
}

export function isOfArea({ is }: Label): boolean {
  return is === 'country' || is === 'water'
}

function hasMiddle(tile: Tile, { x, y }: Label): boolean {
  return Math.floor(x / tileSide) === tile.x && Math.floor(y / tileSide) === tile.y
}

const short = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

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

/** For each label, the earlier ones that overlap it, found in the cells around its own. */
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
      // With letter spacing.
      const width = widthOf(text, size) + text.length * 2
      return {
        text,
        is,
        size,
        dot: 0,
        lift: 0,
        ...placed(toSpot(area), z),
        halfWidth: width / 2 + 6,
        halfHeight: size / 2 + 8,
      }
    })
}

function setAbove(label: Label): Label {
  return { ...label, y: label.y - 2 * label.lift, lift: -label.lift }
}

/** Above this population a label has a town's style; at low zooms the largest in view have it. */
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
    text,
    is,
    size,
    dot,
    lift,
    x,
    y: y + lift,
    halfWidth: widthOf(text, size) / 2 + 5,
    halfHeight: size / 2 + dot + 5,
  }
}

function placed({ x, y }: Spot, z: number): { x: number; y: number } {
  return { x: Math.round(x * worldSide(z)), y: Math.round(y * worldSide(z)) }
}

/** An estimate: the visitor's font is unknown, so rather too wide. */
function widthOf(text: string, size: number): number {
  let ems = 0
  for (const letter of text) ems += /[iljtfrI’' .-]/.test(letter) ? 0.36 : /[mwMW]/.test(letter) ? 0.9 : 0.61
  return ems * size
}
