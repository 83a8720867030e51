import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Tx } from '../database/tables.js'
import type { EventOf, EventType } from '../events/event.js'
import { record } from '../events/outbox.js'
import { communesOfOffers } from './offer.store.js'

type OfferEvent = EventOf<Exclude<Extract<EventType, `offer.${string}`>, 'offer.ending'>>['type']

export async function recordOffers(
  tx: Tx,
  now: Instant,
  { type, offers }: { readonly type: OfferEvent; readonly offers: readonly Id<'Offer'>[] },
): Promise<void> {
  const communes = await communesOfOffers(tx, offers)
  for (const offerId of offers) {
    const seen = communes.get(offerId)
    await record(tx, now, { type, offerId, ...(seen && { communes: seen }) })
  }
}
