import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import { listOffersOfMember } from '../offer.store.js'
import { recordOffers } from '../record-offers.js'

/** What a member's places show, once one of them rests, or opens again. */
export async function relistMember(tx: Tx, memberId: Id<'Member'>, now: Instant): Promise<void> {
  await recordOffers(tx, now, { type: 'offer.changed', offers: await listOffersOfMember(tx, memberId, now) })
}
