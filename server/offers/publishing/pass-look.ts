import type { Id } from '../../base/id.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Offer } from '../offer.js'
import { getOffer } from '../offer.store.js'
import { saveState } from './change-status.js'

/** A moderator of the site lets the offer be shown. Doing it twice does it once. */
export async function passLook(ctx: Pick<MutationContext, 'tx' | 'clock'>, id: Id<'Offer'>): Promise<Offer> {
  const before = await getOffer(ctx.tx, id)
  if (before.lookBy === null) return before
  return saveState(ctx, { ...before, lookBy: null, sequence: before.sequence + 1 }, 'offer.published')
}
