import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Point } from '../../base/point.js'
import type { Tx } from '../../database/tables.js'
import { listOffersOfMember } from '../offer.store.js'
import { recordOffers } from '../record-offers.js'
import { moveOffersAt, residentsOffersAt, unplaceResidents } from './at-place.store.js'

/** Lists a member's offers anew, once one of its places rests, or opens again. */
export async function relistMember(tx: Tx, memberId: Id<'Member'>, now: Instant): Promise<void> {
  await recordOffers(tx, now, { type: 'offer.changed', offers: await listOffersOfMember(tx, memberId, { now }) })
}

/** Residents' offers are not collected there any more: nobody is sent to a closed door, and they stay shown in their commune. */
export async function leavePlace(tx: Tx, placeId: Id<'Place'>, now: Instant): Promise<void> {
  // Before it is left, so that the lists of the place's commune know.
  await recordOffers(tx, now, { type: 'offer.changed', offers: await residentsOffersAt(tx, placeId) })
  await unplaceResidents(tx, placeId, now)
}

/** A member's offers at a place follow it where it is moved. */
export async function bringAlong(
  tx: Tx,
  placeId: Id<'Place'>,
  moved: { readonly point: Point; readonly now: Instant },
): Promise<void> {
  const offers = await moveOffersAt(tx, placeId, moved)
  await recordOffers(tx, moved.now, { type: 'offer.changed', offers })
}
