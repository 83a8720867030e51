import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Point } from '../base/point.js'
import type { Condition, OfferKind, OfferStatus } from './offer.table.js'

export type { Condition, OfferKind, OfferStatus }

/** A person or a member of the network, never both. */
export type Giver = { readonly accountId: Id<'Account'> } | { readonly memberId: Id<'Member'> }

export type Offer = {
  readonly id: Id<'Offer'>
  readonly kind: OfferKind
  readonly status: OfferStatus
  readonly giver: Giver
  readonly placeId: Id<'Place'> | null
  readonly categoryId: string
  readonly title: string
  readonly description: string
  readonly condition: Condition | null
  readonly depositCents: number | null
  readonly preferredDays: number | null
  readonly communeCode: string
  readonly point: Point
  readonly publishedAt: Instant
  readonly expiresAt: Instant
  /** One more with each change of `status`. */
  readonly sequence: number
}

export const longestTitle = 120
export const longestDescription = 2_000
export const mostPhotos = 5

/** An expired offer may be published anew; a closed one was handed over or taken back, and stays so. */
const next: Record<OfferStatus, readonly OfferStatus[]> = {
  draft: ['published', 'closed'],
  published: ['paused', 'closed', 'expired'],
  paused: ['published', 'closed', 'expired'],
  expired: ['published', 'closed'],
  closed: [],
}

export function mayBecome({ status }: Pick<Offer, 'status'>, wanted: OfferStatus): boolean {
  return next[status].includes(wanted)
}

/** Given or swapped for good, once others could know of it. What is lent comes back. */
export function mayBeHandedOver(offer: Pick<Offer, 'kind' | 'status'>): boolean {
  return (offer.kind === 'give' || offer.kind === 'swap') && offer.status !== 'draft' && mayBecome(offer, 'closed')
}

/** Kept in the column `listed`: shown as long as it has not expired. The same rule in SQL is `shown` (`offer.store.ts`). */
export function isListed({ status }: Pick<Offer, 'status'>, giverIsAway: boolean): boolean {
  return status === 'published' && !giverIsAway
}

/** What is lent or swapped can be out: its copies have days. A gift, a hand or a search has none. */
export function hasCopies(kind: OfferKind): boolean {
  return kind === 'lend' || kind === 'swap'
}
