import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Day } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { Offer } from '../offer.js'
import { isUsable } from '../usable-copy.js'
import type { Copy } from './copy.store.js'
import { stockStates, type StockState } from './stock-state.js'

/** A copy that somebody has, or comes to take within days. */
export type LentCopy = {
  readonly copyId: Id<'OfferCopy'>
  readonly offerId: Id<'Offer'>
  readonly loanId: string
  /** Empty once they are forgotten. */
  readonly who: string
  readonly until: Day
  /** Until then it is still here: the day on which it is taken. */
  readonly from?: Day
  /** Absent while it is not late. */
  readonly lateDays?: number
}

/** The slice of loans tells which copies of a member are lent, or promised for the next days. */
export type LentOf = (
  db: Db,
  of: { readonly member: Id<'Member'>; readonly now: Instant },
) => Promise<readonly LentCopy[]>

export type LentCopies = ReadonlyMap<Id<'OfferCopy'>, LentCopy>

/** Of each copy who has it, else who comes first. */
export function lentByCopy(copies: readonly LentCopy[]): LentCopies {
  const held = new Map<Id<'OfferCopy'>, LentCopy>()
  for (const copy of copies) {
    const known = held.get(copy.copyId)
    if (!known || (known.from !== undefined && (copy.from ?? '') < known.from)) held.set(copy.copyId, copy)
  }
  return held
}

export type CopyState =
  | { readonly is: 'here' }
  | { readonly is: 'to-repair'; readonly reason: string }
  | ({ readonly is: 'lent' | 'late' | 'reserved' } & Pick<LentCopy, 'loanId' | 'who' | 'until' | 'from' | 'lateDays'>)
  | { readonly is: 'out-of-order'; readonly since: Instant; readonly reason: string }

type Known = { readonly offer: Pick<Offer, 'kind' | 'giver' | 'condition'>; readonly lent: LentCopies }

/** Where it is, and whether anybody can have it: whoever tells how a copy stands reads this. */
export function copyStateOf(copy: Pick<Copy, 'id' | 'condition' | 'fault' | 'out'>, { offer, lent }: Known): CopyState {
  const held = lent.get(copy.id)
  if (held && held.from === undefined) return { is: held.lateDays === undefined ? 'lent' : 'late', ...toldOf(held) }
  if (copy.out) return { is: 'out-of-order', ...copy.out }
  if (!isUsable(copy, offer)) return { is: 'to-repair', reason: copy.fault }
  return held ? { is: 'reserved', ...toldOf(held) } : { is: 'here' }
}

function toldOf({ copyId: _copy, offerId: _offer, ...told }: LentCopy) {
  return told
}

/** How an offer stands for those who keep the stock, by its copies too. */
export const shelfStates = [...stockStates, 'lent', 'late', 'reserved', 'to-repair'] as const
export type ShelfState = (typeof shelfStates)[number]

/** A late copy calls first; an object whose last copy is lent or promised is not free, whatever its offer says. */
export function shelfStateOf(state: StockState, copies: readonly CopyState[]): ShelfState {
  const some = (is: CopyState['is']) => copies.some((copy) => copy.is === is)
  if (state === 'closed' || state === 'draft') return state
  if (some('late')) return 'late'
  if (some('reserved') && !some('here')) return 'reserved'
  if (some('lent') && !some('here')) return 'lent'
  return state === 'out-of-order' && some('to-repair') ? 'to-repair' : state
}
