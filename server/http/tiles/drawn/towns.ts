import type { StandingCommune } from '../../../territories/index.js'
import { metresToPixels, toSpot, type Spot, type Window } from './mercator.js'
import { neighbouringTowns } from './places.strings.js'

export type Town = Spot & {
  readonly name: string
  readonly people: number
  /** Its rank among labels: its population, reduced for towns abroad. */
  readonly weight: number
  /** The population of its parts. */
  readonly inParts: number
  /** The first zoom with its name: a part of a commune is named later than the commune. */
  readonly fromZoom: number
}

/** Municipal arrondissements, associated and delegated communes. */
const partsFromZoom = 11

/** For towns abroad: at lower zooms the map is of France. */
const neighboursFromZoom = 6

const weightOfNeighbour = 1 / 6

/** INSEE does not count the inhabitants of parts: Lomme is taken as a tenth of Lille. */
const shareOfPart = 0.1

const cellsAcross = 2 ** 10

/** Beyond it a scan of all towns by weight is faster. */
const mostCells = 600

export class Towns {
  readonly #sorted: readonly Town[]
  readonly #cells = new Map<number, Town[]>()

  constructor(communes: readonly StandingCommune[]) {
    this.#sorted = townsOf(communes).toSorted(byWeight)
    for (const town of this.#sorted) {
      const key = cellOf(town.x) * cellsAcross + cellOf(town.y)
      const cell = this.#cells.get(key)
      if (cell) cell.push(town)
      else this.#cells.set(key, [town])
    }
  }

  within(window: Window, leastWeight = 0): Town[] {
    const { left, top, right, bottom } = window
    const found: Town[] = []
    const find = (towns: readonly Town[]) => {
      for (const town of towns) {
        // Sorted by weight, so the rest is lighter.
        if (town.weight < leastWeight) return
        if (isWithin(town, window)) found.push(town)
      }
    }
    const [fromX, toX, fromY, toY] = [cellOf(left), cellOf(right), cellOf(top), cellOf(bottom)]
    if ((toX - fromX + 1) * (toY - fromY + 1) > mostCells) {
      find(this.#sorted)
      return found
    }
    for (let x = fromX; x <= toX; x += 1) {
      for (let y = fromY; y <= toY; y += 1) find(this.#cells.get(x * cellsAcross + y) ?? [])
    }
    return found.sort(byWeight)
  }
}

const cellOf = (side: number): number => Math.max(0, Math.min(cellsAcross - 1, Math.floor(side * cellsAcross)))

function byWeight(a: Town, b: Town): number {
  return b.weight - a.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.x - b.x)
}

/** Without delegated communes at the seat, which repeat their commune's name and point. */
function townsOf(communes: readonly StandingCommune[]): Town[] {
  const peopleOf = new Map(communes.map(({ code, population }) => [code, population ?? 0]))
  const peopleIn = ({ population, parentCode }: StandingCommune) =>
    population ?? (parentCode === null ? 0 : (peopleOf.get(parentCode) ?? 0) * shareOfPart)
  const named = communes.filter(({ code }) => code.length === 5)
  const inPartsOf = new Map<string, number>()
  for (const part of named) {
    if (part.parentCode === null) continue
    inPartsOf.set(part.parentCode, (inPartsOf.get(part.parentCode) ?? 0) + peopleIn(part))
  }
  const ours = named.map((commune): Town => {
    const { code, name, kind, centre } = commune
    const people = peopleIn(commune)
    const inParts = Math.min(people, inPartsOf.get(code) ?? 0)
    return {
      ...toSpot(centre),
      name,
      people,
      weight: people,
      inParts,
      fromZoom: kind === 'current' ? 0 : partsFromZoom,
    }
  })
  const theirs = neighbouringTowns.map(([name, latitude, longitude, people]): Town => {
    const weight = people * weightOfNeighbour
    return { ...toSpot({ latitude, longitude }), name, people, weight, inParts: 0, fromZoom: neighboursFromZoom }
  })
  return [...ours, ...theirs]
}

/** Radius in metres: 100,000 people live on some ten square kilometres. */
const reachMetres = (people: number): number => 5.6 * Math.sqrt(people)

/** At lower zooms the area is no larger than the dot. */
export const reachFromZoom = 8

/** The reach of the largest town, in worlds. */
export const furthestReach = 0.0008

/** Radius in pixels; 0 when it would be a speck. */
export function reachOf(town: Town, z: number): number {
  const pixels = metresToPixels(reachMetres(town.people - town.inParts), town, z)
  return pixels < 3.5 ? 0 : pixels
}

export function isWithin({ x, y }: Spot, { left, top, right, bottom }: Window): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}
