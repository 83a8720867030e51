import type { Id } from '../../base/id.js'
import { boxAround, type Point } from '../../base/point.js'
import type { Db } from '../../database/tables.js'
import { metresTo, squaresAround } from '../../search/index.js'
import {
  newestFound,
  findSome,
  spotsOf,
  type Found,
  type Sought,
  type Standing,
  type TerritorySpot,
} from './offer-search.store.js'

export type Near = { readonly point: Point; readonly metres?: number }
export type Around = Near & {
  readonly territoryId: Id<'Territory'>
  /** Those within `metres`, nearest first, where they were read already. */
  readonly spots?: readonly SpotAround[]
}

/** A place in the list: of an offer, or of the end of the previous page. */
export type Place = { readonly metres: number; readonly newness: number }

export function comesAfter(one: Place, place: Place | undefined): boolean {
  return !place || one.metres > place.metres || (one.metres === place.metres && one.newness < place.newness)
}

type SpotAround = TerritorySpot & { readonly metres: number }

/** The territory's spots within `metres`, or all of them, nearest first. */
export async function spotsAround(
  db: Db,
  { territoryId, point }: Around,
  metres: number | undefined,
): Promise<SpotAround[]> {
  // One metre more, because distances are rounded.
  const box = metres === undefined ? undefined : boxAround(point, metres + 1)
  const spots = await spotsOf(db, territoryId, box)
  return spots
    .map((one) => ({ ...one, metres: metresTo(one.spot, point) }))
    .filter((one) => metres === undefined || one.metres <= metres)
    .toSorted((a, b) => a.metres - b.metres)
}

/** Radii in metres, tried in turn when no distance was chosen; then everywhere. */
const rings = [5_000, 20_000, 80_000, 320_000]

/** When one query for several distances reaches this limit, they are queried one at a time. */
const most = 200

/** After the nearest one, so many distances are asked for at once as by then are thought to fill the page. */
const mostAtOnce = 64
const certainly = 1.5
const moreOfNothing = 8

/**
 * Nearest first when there are too many matches to sort them all. Goes through the spots from the nearest on: in
 * batches that are larger where they yield few matches, one distance at a time where they yield many.
 */
export async function nearestFound(db: Db, from: From): Promise<(Found & Place)[]> {
  return (await foundWithin(db, from)) ?? (await foundFromSpotToSpot(db, from))
}

export type From = {
  readonly sought: Sought
  readonly around: Around
  readonly place: Place | undefined
  readonly limit: number
  /** Where enough of them are known to stand: those of this circle are sorted, unless they are very many. */
  readonly enoughWithin?: number | undefined
}

async function foundWithin(
  db: Db,
  { sought, around, place, limit, enoughWithin }: From,
): Promise<(Found & Place)[] | undefined> {
  if (enoughWithin === undefined) return undefined
  const { stands, ...standing } = standingAt(sought, await spotsAround(db, around, enoughWithin))
  const squares = squaresAround(around.point, enoughWithin)
  const some = await findSome(db, { ...standing, stands: { ...stands, squares } }, most)
  return some.length < most ? inOrder(some, around, place).slice(0, limit) : undefined
}

const inOrder = (some: readonly Found[], { point }: Around, place: Place | undefined): (Found & Place)[] =>
  some
    .map((one) => ({ ...one, metres: metresTo(one.spot, point) }))
    .filter((one) => comesAfter(one, place))
    .toSorted((a, b) => a.metres - b.metres || b.newness - a.newness)

async function foundFromSpotToSpot(db: Db, { sought, around, place, limit }: From): Promise<(Found & Place)[]> {
  const result: (Found & Place)[] = []
  let from = place?.metres ?? 0
  let handful = 1
  for (const ring of around.metres === undefined ? [...rings, undefined] : [around.metres]) {
    const ranks = ranksOf(
      (around.spots ?? (await spotsAround(db, around, ring))).filter(({ metres }) => metres >= from),
    )
    for (let at = 0; at < ranks.length;) {
      const taken = ranks.slice(at, at + handful)
      const before = taken[0]?.[0]?.metres === place?.metres ? place?.newness : undefined
      const some = await newestFound(
        db,
        standingAt(sought, taken.flat()),
        taken.length === 1 ? { before, limit } : { limit: most },
      )
      if (some.length === most && taken.length > 1) {
        handful = 1
        continue
      }
      result.push(...inOrder(some, around, place))
      if (result.length >= limit) return result.slice(0, limit)
      at += taken.length
      handful = moreFor(limit - result.length, { yielded: some.length, by: taken.length })
    }
    from = Math.max(from, (ring ?? 0) + 1)
  }
  return result
}

/** SQLite opens a list for each spot: as few as are enough. */
function moreFor(needed: number, { yielded, by }: { yielded: number; by: number }): number {
  const enough = yielded === 0 ? moreOfNothing * by : Math.ceil((certainly * needed * by) / yielded)
  return Math.min(enough, mostAtOnce)
}

/** The territory's words are needed only when one of the spots is shared with another territory. */
export function standingAt(
  { territoryWords, ...sought }: Sought,
  spots: readonly TerritorySpot[],
): Sought & { stands: Standing } {
  const isOwn = spots.every(({ isWhole }) => isWhole)
  return {
    ...sought,
    ...(territoryWords && !isOwn && { territoryWords }),
    stands: { spots: spots.map(({ spot }) => spot) },
  }
}

function ranksOf(spots: readonly SpotAround[]): SpotAround[][] {
  const ranks: SpotAround[][] = []
  for (const spot of spots) {
    const last = ranks.at(-1)
    if (last?.[0]?.metres === spot.metres) last.push(spot)
    else ranks.push([spot])
  }
  return ranks
}
