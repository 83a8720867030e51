import type { StandingCommune } from '../../../territories/index.js'
import { metresToPixels, toSpot, type Spot, type Window } from './mercator.js'
import { neighbouringTowns } from './places.strings.js'

export type Town = Spot & {
  readonly name: string
  readonly people: number
  /** What it counts for beside others: its people, and fewer of them beyond the frontier, since the map is for people here. */
  readonly weight: number
  /** As many of them as live in its parts. */
  readonly inParts: number
  /** From this zoom on it has a name: part of a commune says no more than the commune from further away. */
  readonly fromZoom: number
}

/** Municipal arrondissements, associated and delegated communes. */
const partsFromZoom = 11

/** Beyond the frontier: from further away the map is of France. */
const neighboursFromZoom = 6

const weightOfNeighbour = 1 / 6

/** INSEE counts nobody in a part of a commune: Lomme is taken for a tenth of Lille. */
const shareOfPart = 0.1

/** Cells of this zoom hold what stands in them. */
const cellsAcross = 2 ** 10

/** More cells than this are slower to go through than all that count for as much. */
const mostCells = 600

/** All that have a name, found by where they stand. */
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

  /** Those that count for most first. */
  within(window: Window, leastWeight = 0): Town[] {
    const { left, top, right, bottom } = window
    const found: Town[] = []
    const find = (towns: readonly Town[]) => {
      for (const town of towns) {
        // The others count for less still.
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

/** Seats of communes that grew have their commune's own name and point. */
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

/** Metres that a town of so many people reaches around its centre: 100,000 on some ten square kilometres. */
const reachMetres = (people: number): number => 5.6 * Math.sqrt(people)

/** From further away than this the ground under a town is no larger than its dot. */
export const reachFromZoom = 8

/** How far from its centre the ground of the largest town reaches, in worlds. */
export const furthestReach = 0.0008

/** Pixels of the soft ground under a town; none where it would be no more than a speck. */
export function reachOf(town: Town, z: number): number {
  const pixels = metresToPixels(reachMetres(town.people - town.inParts), town, z)
  return pixels < 3.5 ? 0 : pixels
}

export function isWithin({ x, y }: Spot, { left, top, right, bottom }: Window): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}
