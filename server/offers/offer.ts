import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Point } from '../base/point.js'
import type { Condition } from '../../widgets/words/offers/conditions.js'
import type { OfferFields } from '../../widgets/words/offers/offer.fields.js'
import type { OfferKind } from '../../widgets/words/offers/offer-kinds.js'
import type { OfferStatus } from './offer.table.js'

export type { Condition, OfferKind, OfferStatus }

export type Giver = { readonly accountId: Id<'Account'> } | { readonly memberId: Id<'Member'> }

export type Offer = OfferFields & {
  readonly id: Id<'Offer'>
  readonly kind: OfferKind
  readonly status: OfferStatus
  readonly giver: Giver
  /** Where a resident published it. */
  readonly siteId: Id<'Site'> | null
  readonly placeId: Id<'Place'> | null
  readonly categoryId: string
  readonly title: string
  readonly description: string
  readonly communeCode: string
  readonly point: Point
  readonly publishedAt: Instant
  readonly expiresAt: Instant
  /** Until when its site looks at it before it shows; null when it waits for nobody. */
  readonly lookBy: Instant | null
  /** By moderation, everywhere. */
  readonly isHidden: boolean
  /** No copy of it can be lent. */
  readonly isOutOfOrder: boolean
  /** On the lists of this site alone; null: wherever it is. */
  readonly onlySite: Id<'Site'> | null
  /** Incremented with each change. */
  readonly sequence: number
}

/** As moderation names it. */
export const offerSubject = (id: string) => ({ kind: 'offer', id })

export const longestTitle = 120
export const longestDescription = 2_000
export const mostPhotos = 5

/** An expired offer may be published again; a closed one was handed over or withdrawn for good. */
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

/** Not what is lent, which comes back, nor a draft, which nobody could know of. */
export function mayBeHandedOver(offer: Pick<Offer, 'kind' | 'status'>): boolean {
  return (offer.kind === 'give' || offer.kind === 'swap') && offer.status !== 'draft' && mayBecome(offer, 'closed')
}

/** The value of the column `listed`. With the date of expiry it makes the rule `shown` (`offer.store.ts`). */
export function isListed(
  { status, lookBy, isHidden, isOutOfOrder }: Pick<Offer, 'status' | 'lookBy' | 'isHidden' | 'isOutOfOrder'>,
  giverIsAway: boolean,
): boolean {
  return status === 'published' && lookBy === null && !isHidden && !isOutOfOrder && !giverIsAway
}

/** Only what is lent or swapped can be away for some days: gifts, help and searches have no copies. */
export function hasCopies(kind: OfferKind): boolean {
  return kind === 'lend' || kind === 'swap'
}
