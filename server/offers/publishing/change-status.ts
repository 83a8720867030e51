import { Refusal } from '../../base/refusal.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { mayBecome, type Offer, type OfferStatus } from '../offer.js'
import { saveStatus } from '../offer.store.js'
import { recordOffers } from '../record-offers.js'

type Change = {
  readonly to: Extract<OfferStatus, 'paused' | 'closed'>
  readonly type: 'offer.changed' | 'offer.withdrawn' | 'offer.handed-over'
}

/** Of two people who change it at once, the second is refused and shown the present status. */
export async function changeStatus(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  before: Owned<Offer>,
  { to, type }: Change,
): Promise<Offer> {
  if (!mayBecome(before, to)) throw new Refusal('offer-gone')
  const now = clock.now()
  const offer: Offer = { ...before, status: to, sequence: before.sequence + 1 }
  await saveStatus(tx, offer, { listed: false, now })
  await recordOffers(tx, now, { type, offers: [offer.id] })
  return offer
}
