import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import type { Owned } from '../rpc/actor.js'
import type { MutationContext } from '../rpc/context.js'
import { mayBecome, type Offer } from './offer.js'
import { setStatus } from './offer.store.js'

/** Out of sight until its giver puts it back. */
export async function pauseOffer(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  offer: Owned<Offer>,
): Promise<Offer> {
  if (!mayBecome(offer, 'paused')) throw new Refusal('offer-gone')
  const now = clock.now()
  await setStatus(tx, offer, { to: 'paused', listed: false, now })
  await record(tx, now, { type: 'offer.changed', offerId: offer.id })
  return { ...offer, status: 'paused' }
}
