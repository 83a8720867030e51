import { Refusal } from '../../../base/refusal.js'
import { dropAct } from '../../../conversations/index.js'
import { holdDays } from '../../days/loan-days.store.js'
import { goesForGood, loanSubject } from '../../loan.js'
import { asItWas } from '../../settling.js'
import type { Act, ActContext, Course, Effect } from './effect.js'
import { regainQueue } from './queue.js'

/** The loan, its days and those who wait in line are as before the answer, of which nobody has heard. */
export async function takeBack(
  ctx: ActContext,
  { before, after }: Course,
  { account }: Act,
): Promise<Effect<'loan.taken-back'>> {
  const { tx } = ctx
  const { settling, kind, status, id, sequence } = before
  if (!settling || settling.account !== (account ?? null)) throw new Refusal('loan-moved-on')
  await holdDays(tx, id, settling.days)
  if (status === 'agreed' && goesForGood(kind)) await regainQueue(ctx, before, settling)
  await dropAct(tx, loanSubject(id), sequence)
  return { after: { ...asItWas(before, settling.was), sequence: after.sequence }, event: { type: 'loan.taken-back' } }
}
