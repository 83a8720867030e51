import type { Id } from '../../base/id.js'
import { addDays } from '../../base/instant.js'
import type { MutationContext } from '../../rpc/context.js'
import { getOffer } from '../offer.store.js'
import { saveState } from '../publishing/change-status.js'
import { lookedAtWithinDays } from '../looks/late-look.js'

/** A moderator takes back that an offer is shown: it waits for its site to review it, and its giver is told. */
export async function waitAgain(ctx: Pick<MutationContext, 'tx' | 'clock'>, id: Id<'Offer'>): Promise<void> {
  const before = await getOffer(ctx.tx, id)
  if (before.lookBy !== null) return
  const lookBy = addDays(ctx.clock.now(), lookedAtWithinDays)
  await saveState(ctx, { ...before, lookBy, sequence: before.sequence + 1 }, 'offer.submitted')
}
