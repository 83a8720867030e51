import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { changeStatus } from './change-status.js'
import type { Offer } from '../offer.js'

export function withdrawOffer(ctx: Pick<MutationContext, 'tx' | 'clock'>, offer: Owned<Offer>): Promise<Offer> {
  return changeStatus(ctx, offer, { to: 'closed', type: 'offer.withdrawn' })
}
