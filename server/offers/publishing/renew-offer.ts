import { paris } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { findSiteById } from '../../sites/index.js'
import { mayBecome, type Offer } from '../offer.js'
import { changeStatus, saveState } from './change-status.js'
import { refuseBannedGiver } from './refuse-banned-giver.js'
import { endOf } from './read-draft.js'

/** For another ninety days from now; one that has more keeps it. What was over is there again, what is paused stays so. */
export async function renewOffer(ctx: Pick<MutationContext, 'tx' | 'clock'>, offer: Owned<Offer>): Promise<Offer> {
  if (!mayBecome(offer, 'closed')) throw new Refusal('offer-gone')
  await refuseBannedGiver(ctx.tx, offer)
  const site = offer.siteId && (await findSiteById(ctx.tx, offer.siteId))
  const end = endOf(undefined, site || { zone: paris }, ctx.clock.now())
  const expiresAt = end > offer.expiresAt ? end : offer.expiresAt
  if (offer.status === 'expired') return changeStatus(ctx, offer, { to: 'published', type: 'offer.changed', expiresAt })
  return saveState(ctx, { ...offer, expiresAt, sequence: offer.sequence + 1 }, 'offer.changed')
}
