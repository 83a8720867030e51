import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import { overdueOffers, setStatus } from './offer.store.js'

const atOnce = 200

/** Marks what is already out of sight since its date. Returns how many; ask again while there are some. */
export async function expireOffers({ tx, clock }: Pick<MutationContext, 'tx' | 'clock'>): Promise<number> {
  const now = clock.now()
  const overdue = await overdueOffers(tx, now, atOnce)
  for (const offer of overdue) {
    await setStatus(tx, offer, { to: 'expired', listed: false, now })
    await record(tx, now, { type: 'offer.withdrawn', offerId: offer.id })
  }
  return overdue.length
}
