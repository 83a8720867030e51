import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import type { Owned } from '../rpc/actor.js'
import type { MutationContext } from '../rpc/context.js'
import { mayBecome, type Offer } from './offer.js'
import { setStatus } from './offer.store.js'

/** Handed over or taken back: it does not return. */
export async function withdrawOffer(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  offer: Owned<Offer>,
): Promise<Offer> {
  if (!mayBecome(offer, 'closed')) throw new Refusal('offer-gone')
  const now = clock.now()
  await setStatus(tx, offer, { to: 'closed', listed: false, now })
  await record(tx, now, { type: 'offer.withdrawn', offerId: offer.id })
  return { ...offer, status: 'closed' }
}
