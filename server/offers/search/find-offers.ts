import { boxAround, distanceMetres, type Point } from '../../base/point.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { metresTo, pointOf, squaresAround, type Spot } from './ground.js'
import { newestFound, someFound, spotsIn, type Found, type Sought } from './offer-search.store.js'

/** Nearest first from a point, within so many metres when they are given. */
export type Near = { readonly point: Point; readonly metres?: number }

export type FoundPage = {
  readonly found: readonly Found[]
  /** Exact up to `countedTo`, then `atLeast`. */
  readonly total: number
  readonly atLeast: boolean
  readonly next?: string
}

export type Wanted = {
  readonly sought: Sought
  readonly near?: Near
  readonly after?: string
  readonly size: number
}

export const countedTo = 1_000

/** One page of what is found: newest first, or nearest first and then newest. */
export async function findOffers(db: Db, { sought, near, after, size }: Wanted): Promise<FoundPage> {
  const narrowed = await within(db, sought, near)
  const some = await someFound(db, narrowed, countedTo + 1)
  const atLeast = some.length > countedTo
  const rank = (found: Found) => (near ? metresTo(found.spot, near.point) : 0)
  const place = readPlace(after)
  const found = !atLeast
    ? ordered(some, rank).filter((one) => comesAfter(one, rank(one), place))
    : near
      ? await nearestFound(db, { sought: narrowed, near, place, limit: size + 1 })
      : await newestFound(db, narrowed, { before: place?.newness, limit: size + 1 })
  const page = found.slice(0, size)
  const last = page.at(-1)
  return {
    found: page,
    total: Math.min(some.length, countedTo),
    atLeast,
    ...(last && found.length > size && { next: writePlace(rank(last), last.newness) }),
  }
}

async function within(db: Db, sought: Sought, near: Near | undefined): Promise<Sought> {
  if (near?.metres === undefined) return sought
  const { point, metres } = near
  const spots = (await spotsIn(db, boxAround(point, metres))).filter(
    (spot) => distanceMetres(pointOf(spot), point) <= metres,
  )
  return { ...sought, stands: { spots, squares: squaresAround(point, metres) } }
}

function ordered(found: readonly Found[], rank: (found: Found) => number): Found[] {
  return found.toSorted((a, b) => rank(a) - rank(b) || b.newness - a.newness)
}

type Place = { readonly metres: number; readonly newness: number }

const writePlace = (metres: number, newness: number) => `${metres.toString(36)}.${newness.toString(36)}`

function readPlace(after: string | undefined): Place | undefined {
  if (after === undefined) return undefined
  const [, metres = '', newness = ''] = /^([0-9a-z]{1,8})\.([0-9a-z]{1,12})$/.exec(after) ?? []
  if (newness === '') throw new Refusal('invalid-input', { fields: ['after'] })
  return { metres: Number.parseInt(metres, 36), newness: Number.parseInt(newness, 36) }
}

function comesAfter({ newness }: Found, metres: number, place: Place | undefined): boolean {
  return !place || metres > place.metres || (metres === place.metres && newness < place.newness)
}

/** Rings in which spots are looked for when no distance was chosen; after the last, everywhere. */
const rings = [5_000, 20_000, 80_000, 320_000]

/** More than this from one question about several spots, and they are asked about one rank at a time. */
const most = 200

/**
 * Nearest first where more is found than can be sorted: the spots from the nearest on, in growing handfuls while they give
 * little, one distance at a time where they give much.
 */
async function nearestFound(
  db: Db,
  { sought, near, place, limit }: { sought: Sought; near: Near; place: Place | undefined; limit: number },
): Promise<Found[]> {
  const result: Found[] = []
  let from = place?.metres ?? 0
  for (const ring of near.metres === undefined ? [...rings, undefined] : [near.metres]) {
    const ranks = (await ranksIn(db, near.point, ring)).filter(({ metres }) => metres >= from)
    for (let at = 0, handful = 1; at < ranks.length;) {
      const taken = ranks.slice(at, at + handful)
      const spots = taken.flatMap((rank) => rank.spots)
      const before = place && taken[0]?.metres === place.metres ? place.newness : undefined
      const some = await newestFound(
        db,
        { ...sought, stands: { spots } },
        taken.length === 1 ? { before, limit } : { limit: most },
      )
      if (some.length === most && taken.length > 1) {
        handful = 1
        continue
      }
      const byRank = ordered(some, (found) => metresTo(found.spot, near.point))
      result.push(...byRank.filter((one) => comesAfter(one, metresTo(one.spot, near.point), place)))
      if (result.length >= limit) return result.slice(0, limit)
      at += taken.length
      handful = Math.min(handful * 4, 64)
    }
    from = Math.max(from, (ring ?? 0) + 1)
  }
  return result
}

type Rank = { readonly metres: number; readonly spots: readonly Spot[] }

/** The spots of a ring by distance, those at the same distance together. */
async function ranksIn(db: Db, centre: Point, ring: number | undefined): Promise<Rank[]> {
  const spotsAt = new Map<number, Spot[]>()
  for (const spot of await spotsIn(db, ring === undefined ? undefined : boxAround(centre, ring))) {
    const metres = metresTo(spot, centre)
    if (ring !== undefined && metres > ring) continue
    const known = spotsAt.get(metres)
    if (known) known.push(spot)
    else spotsAt.set(metres, [spot])
  }
  return [...spotsAt].map(([metres, spots]) => ({ metres, spots })).toSorted((a, b) => a.metres - b.metres)
}
