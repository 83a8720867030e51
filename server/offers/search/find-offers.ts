import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { metresTo, squaresAround } from '../../search/index.js'
import {
  comesAfter,
  nearestFound,
  ordered,
  spotsAround,
  standingAt,
  type Around,
  type Near,
  type Place,
} from './nearest-offers.js'
import { newestFound, someFound, type Found, type Sought } from './offer-search.store.js'

export type FoundPage = {
  readonly found: readonly Found[]
  /** Exact up to `countedTo`; beyond, `atLeast` is true. */
  readonly total: number
  readonly atLeast: boolean
  readonly next?: string
}

export type Wanted = {
  readonly sought: Sought
  readonly territoryId: Id<'Territory'>
  /** When given, nearest first and then newest; otherwise newest first. */
  readonly near?: Near
  readonly after?: string
  readonly size: number
}

export const countedTo = 1_000

export async function findOffers(db: Db, { sought, territoryId, near, after, size }: Wanted): Promise<FoundPage> {
  const place = readPlace(after)
  const around: Around | undefined = near && { territoryId, ...near }
  const narrowed = around ? await narrow(db, sought, around) : sought
  const some = await someFound(db, narrowed, countedTo + 1)
  const atLeast = some.length > countedTo
  const rank = (found: Found) => (near ? metresTo(found.spot, near.point) : 0)
  const limit = size + 1
  const found = !atLeast
    ? ordered(some, rank).filter((one) => comesAfter(one, rank(one), place))
    : around
      ? await nearestFound(db, { sought, around, place, limit })
      : await newestFound(db, sought, { before: place?.newness, limit })
  const page = found.slice(0, size)
  const last = page.at(-1)
  return {
    found: page,
    total: Math.min(some.length, countedTo),
    atLeast,
    ...(last && found.length > size && { next: writePlace(rank(last), last.newness) }),
  }
}

async function narrow(db: Db, sought: Sought, around: Around): Promise<Sought> {
  if (around.metres === undefined) return sought
  const spots = await spotsAround(db, around, around.metres)
  const standing = standingAt(sought, spots)
  const squares = squaresAround(around.point, around.metres)
  return { ...standing, stands: { ...standing.stands, squares } }
}

const writePlace = (metres: number, newness: number) => `${metres.toString(36)}.${newness.toString(36)}`

function readPlace(after: string | undefined): Place | undefined {
  if (after === undefined) return undefined
  const [, metres = '', newness = ''] = /^([0-9a-z]{1,8})\.([0-9a-z]{1,12})$/.exec(after) ?? []
  if (newness === '') throw new Refusal('invalid-input', { fields: ['after'] })
  return { metres: Number.parseInt(metres, 36), newness: Number.parseInt(newness, 36) }
}
