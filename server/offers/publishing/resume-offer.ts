import { Refusal } from '../../base/refusal.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { changeStatus } from './change-status.js'
import { refuseBannedGiver } from './refuse-banned-giver.js'
import type { Offer } from '../offer.js'

/** Not one whose time is over: it is renewed. */
export async function resumeOffer(ctx: Pick<MutationContext, 'tx' | 'clock'>, offer: Owned<Offer>): Promise<Offer> {
  if (offer.expiresAt <= ctx.clock.now()) throw new Refusal('offer-moved-on', { status: 'expired' })
  if (offer.status === 'published') throw new Refusal('offer-moved-on', { status: offer.status })
  await refuseBannedGiver(ctx.tx, offer)
  return changeStatus(ctx, offer, { to: 'published', type: 'offer.changed' })
}
