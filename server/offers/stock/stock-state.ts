import type { Instant } from '../../base/instant.js'
import type { Offer } from '../offer.js'

/** How an offer stands for those who keep the stock. */
export const stockStates = [
  'shown',
  'draft',
  'out-of-order',
  'paused',
  'awaits-look',
  'hidden',
  'expired',
  'closed',
] as const

export type StockState = (typeof stockStates)[number]

type Standing = Pick<Offer, 'status' | 'lookBy' | 'isHidden' | 'isOutOfOrder' | 'expiresAt'>

/** The same as `stateIs` asks the database. */
export function stockStateOf(offer: Standing, now: Instant): StockState {
  if (offer.status === 'closed' || offer.status === 'draft') return offer.status
  if (offer.status === 'expired' || offer.expiresAt <= now) return 'expired'
  if (offer.status === 'paused') return 'paused'
  if (offer.isOutOfOrder) return 'out-of-order'
  if (offer.isHidden) return 'hidden'
  return offer.lookBy === null ? 'shown' : 'awaits-look'
}
