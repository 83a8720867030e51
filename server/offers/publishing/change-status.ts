import type { Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { isUnderWay } from '../days/under-way.store.js'
import { isListed, mayBecome, type Offer, type OfferStatus } from '../offer.js'
import { saveOffer } from '../offer.store.js'
import { recordOffers } from '../record-offers.js'
import { isGiverAway } from './offer-location.js'

type Changing = Pick<MutationContext, 'tx' | 'clock'>

type Change = { readonly to: Exclude<OfferStatus, 'draft'>; readonly type: StateEvent; readonly expiresAt?: Instant }

type StateEvent = 'offer.published' | 'offer.submitted' | 'offer.changed' | 'offer.withdrawn' | 'offer.handed-over'

/** When two people change it at once, the second is refused and shown the present status. */
export async function changeStatus(
  ctx: Changing,
  before: Owned<Offer>,
  { to, type, expiresAt = before.expiresAt }: Change,
): Promise<Offer> {
  if (!mayBecome(before, to)) throw new Refusal('offer-gone')
  if (to === 'closed' && (await isUnderWay(ctx.tx, before.id, ctx.clock.now()))) throw new Refusal('offer-under-way')
  return saveState(ctx, { ...before, status: to, expiresAt, sequence: before.sequence + 1 }, type)
}

export async function saveState({ tx, clock }: Changing, offer: Offer, type: StateEvent): Promise<Offer> {
  const now = clock.now()
  await saveOffer(tx, offer, { listed: isListed(offer, await isGiverAway(tx, offer)), now })
  await recordOffers(tx, now, { type, offers: [offer.id] })
  return offer
}
