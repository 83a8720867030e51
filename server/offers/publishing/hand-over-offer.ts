import { Refusal } from '../../base/refusal.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { changeStatus } from './change-status.js'
import { mayBeHandedOver, type Offer } from '../offer.js'

export async function handOverOffer(ctx: Pick<MutationContext, 'tx' | 'clock'>, offer: Owned<Offer>): Promise<Offer> {
  if (!mayBeHandedOver(offer)) throw new Refusal('offer-gone')
  return changeStatus(ctx, offer, { to: 'closed', type: 'offer.handed-over' })
}
