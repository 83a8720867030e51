import type { MutationContext } from '../../rpc/context.js'
import type { Owned } from '../../rpc/actor.js'
import { nextOfDraw } from '../draws/draw.js'
import { drawsOf, inGiversStead } from '../draws/draw.store.js'
import type { Party } from '../loan-party.js'
import type { Loan } from '../loan.js'
import { requestIdsOf } from '../loan-queue.store.js'
import { changeLoan } from './change-loan.js'

/** As who was drawn did not say yes in time. */
export async function acceptNext(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  due: Owned<Party<'time'>>,
  { id, offerId }: Loan,
): Promise<void> {
  if (offerId === null) return
  const { tx } = ctx
  const draw = (await drawsOf(tx, [offerId])).get(offerId)
  const next = nextOfDraw(draw?.among ?? [], id, await requestIdsOf(tx, offerId))
  if (next) await changeLoan(ctx, inGiversStead(next, due), { act: 'accept', isDrawn: true })
}
