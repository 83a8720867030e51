import type { Order } from '../../../widgets/words/offers/orders.js'
import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import {
  metresTo,
  readRanks,
  squaresAround,
  writeRanks,
  type Match,
  type Question,
  type Spot,
} from '../../search/index.js'
import {
  nearestFound,
  spotsAround,
  standingAt,
  type Around,
  type From,
  type Near,
  type Place,
} from './nearest-offers.js'
import {
  countFound,
  foundInTurn,
  newestFound,
  findSome,
  thoseMet,
  worthAsking,
  type Sought,
} from './offer-search.store.js'
import type { Tier } from './tiers.js'

export type Wanted = {
  readonly sought: Sought
  readonly territoryId: Id<'Territory'>
  readonly question?: Question
  readonly near?: Near
  /** When absent: what fits best first, then nearest, then newest, as far as there are words and a place. */
  readonly order?: Order
  readonly after?: string
  readonly size: number
  /** Not, where nobody reads how many there are in all. */
  readonly isCounted?: boolean
  /** Up to so many are ranked, or sorted by distance, in memory; where more match, tier by tier and spot by spot. For tests. */
  readonly inMemory?: number
}

/** So many offers are ranked faster in memory than tier by tier. */
const mostInMemory = 200

/** How many there are is told exactly up to here. */
export const countedTo = 500

/** Where an offer stands in the list: in which tier, how far, how new. `best` is the best tier of the whole list. */
export type Standing = Place & { readonly tier: number }
type Cursor = Standing & { readonly best: number }

export const isBefore = (a: Standing, b: Standing) => a.tier - b.tier || a.metres - b.metres || b.newness - a.newness

/** One search: what it is narrowed to, and in which order. */
export type Search = Awaited<ReturnType<typeof beginSearch>>

export async function beginSearch(
  db: Db,
  { sought, territoryId, near, order, after, size, isCounted = true, ...wanted }: Wanted,
) {
  const { inMemory = mostInMemory } = wanted
  const around = near && (await withSpots(db, { territoryId, ...near }))
  const narrowed = around ? narrow(sought, around) : sought
  const isByDistance = near !== undefined && order !== 'newest'
  return {
    db,
    around: isByDistance ? around : undefined,
    narrowed,
    isTiered: order === undefined || order === 'fitting',
    cursor: readCursor(after),
    size,
    inMemory,
    /** So many are counted anyway. */
    sortedAtOnce: wanted.inMemory ?? countedTo,
    /** Nothing but the territory narrows it: many lists that all are long would be gone through to find that nothing is on all. */
    isBroad: sought.words.length === 0 && !narrowed.stands,
    metresOf: (spot: Spot) => (isByDistance ? metresTo(spot, near.point) : 0),
    some: (match: readonly Match[], limit: number) => findSome(db, withAll(narrowed, match), limit),
    newest: (match: readonly Match[], limit: { before: number | undefined; limit: number }) =>
      newestFound(db, withAll(narrowed, match), limit),
    nearest: (match: readonly Match[], from: Omit<From, 'sought'>) =>
      nearestFound(db, { sought: withAll(sought, match), ...from }),
    has: async (match: Match) => (await countFound(db, withAll(narrowed, [match]), 1)) > 0,
    count: async (match: readonly Match[], limit: number) =>
      isCounted ? countFound(db, withAll(narrowed, match), limit) : undefined,
    isCounted,
    thoseMet: (matches: readonly Match[]) => thoseMet(db, narrowed, matches),
    /** Told once for all steps of titles: SQLite goes through all of its words each time to learn that nothing does. */
    mayMeet: async (match: Match) => (await worthAsking(db, narrowed, [match])).has(match),
    worthAsking: async (tiers: readonly Tier[]) => {
      // Outside a circle, where no squares are looked through, they are told as fast when they are asked for the page.
      if (!narrowed.stands) return tiers
      const steps = [...new Set(tiers.map(({ step }) => step))]
      const worth = await worthAsking(db, sought, steps)
      return tiers.filter(({ step }) => worth.has(step))
    },
    inTurn: (lists: readonly { readonly match: Match }[], limit: Parameters<typeof foundInTurn>[2]) =>
      foundInTurn(db, { sought: narrowed, matches: lists.map(({ match }) => match) }, limit),
  }
}

const withAll = (sought: Sought, match: readonly Match[]): Sought => ({ ...sought, words: [...sought.words, ...match] })

/** Within a distance the spots are read once, to narrow by and to go through. */
async function withSpots(db: Db, around: Around): Promise<Around> {
  return around.metres === undefined ? around : { ...around, spots: await spotsAround(db, around, around.metres) }
}

function narrow(sought: Sought, { point, metres, spots }: Around): Sought {
  if (metres === undefined || spots === undefined) return sought
  const standing = standingAt(sought, spots)
  return { ...standing, stands: { ...standing.stands, squares: squaresAround(point, metres) } }
}

export const writeCursor = ({ best, tier, metres, newness }: Cursor) => writeRanks([best, tier, metres, newness])

function readCursor(after: string | undefined): Cursor | undefined {
  if (after === undefined) return undefined
  const [best = 0, tier = 0, metres = 0, newness = 0] = readRanks(after, 4)
  return { best, tier, metres, newness }
}
