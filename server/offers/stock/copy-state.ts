import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Day } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { Offer } from '../offer.js'
import { isUsable } from '../usable-copy.js'
import type { Copy } from './copy.store.js'
import { stockStates, type StockState } from './stock-state.js'

/** A copy that somebody has. */
export type LentCopy = {
  readonly copyId: Id<'OfferCopy'>
  readonly offerId: Id<'Offer'>
  readonly loanId: string
  /** Empty once they are forgotten. */
  readonly who: string
  readonly until: Day
  /** Absent while it is not late. */
  readonly lateDays?: number
}

/** The slice of loans tells which copies of a member are lent. */
export type LentOf = (
  db: Db,
  of: { readonly member: Id<'Member'>; readonly now: Instant },
) => Promise<readonly LentCopy[]>

export type LentCopies = ReadonlyMap<Id<'OfferCopy'>, LentCopy>

export type CopyState =
  | { readonly is: 'here' | 'to-repair' }
  | ({ readonly is: 'lent' | 'late' } & Pick<LentCopy, 'loanId' | 'who' | 'until' | 'lateDays'>)
  | { readonly is: 'out-of-order'; readonly since: Instant; readonly reason: string }

type Known = { readonly offer: Pick<Offer, 'kind' | 'giver' | 'condition'>; readonly lent: LentCopies }

/** Where it is, and whether anybody can have it: whoever tells how a copy stands reads this. */
export function copyStateOf(copy: Pick<Copy, 'id' | 'condition' | 'out'>, { offer, lent }: Known): CopyState {
  const at = lent.get(copy.id)
  if (at) {
    const { loanId, who, until, lateDays } = at
    return {
      is: lateDays === undefined ? 'lent' : 'late',
      loanId,
      who,
      until,
      ...(lateDays !== undefined && { lateDays }),
    }
  }
  if (copy.out) return { is: 'out-of-order', ...copy.out }
  return { is: isUsable(copy, offer) ? 'here' : 'to-repair' }
}

/** How an offer stands for those who keep the stock, by its copies too. */
export const shelfStates = [...stockStates, 'lent', 'late', 'to-repair'] as const
export type ShelfState = (typeof shelfStates)[number]

/** A late copy calls first; an object whose last copy is lent is on no shelf, whatever its offer says. */
export function shelfStateOf(state: StockState, copies: readonly CopyState[]): ShelfState {
  const some = (is: CopyState['is']) => copies.some((copy) => copy.is === is)
  if (state === 'closed' || state === 'draft') return state
  if (some('late')) return 'late'
  if (some('lent') && !some('here')) return 'lent'
  return state === 'out-of-order' && some('to-repair') ? 'to-repair' : state
}
