import { toId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { lastToTouch } from '../../roles/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { aboutTaker } from '../acts/about-taker.js'
import { answerLoan } from '../acts/answer-loan.js'
import { loanOfMember } from '../links/linked-loan.store.js'
import { getLoan } from '../loan.store.js'
import type { HandleInput } from './desk.wire.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'hmac' | 'about'>

/** By somebody of the member, who saw it at `seen`: whoever comes second is told by whom it was changed. */
export async function handleLoan(
  ctx: Acting,
  allowed: Allowed<'stock'>,
  { loanId, member: _named, seen, ...said }: HandleInput,
): Promise<{ readonly id: Id<'Loan'> }> {
  const party = await loanOfMember(ctx.tx, allowed, toId(loanId))
  const { id, sequence, title, takerId, takerName, status, updatedAt } = await getLoan(ctx.tx, party.id)
  if (sequence !== seen) {
    const last = await lastToTouch(ctx.tx, allowed.subject, { kind: 'loan', id })
    const isOurs = last !== undefined && last.firstName !== '' && last.at >= updatedAt
    throw new Refusal('loan-moved-on', { status, ...(isOurs && { by: last.firstName }) })
  }
  await answerLoan(ctx, party, said)
  ctx.about({ kind: 'loan', id, ...aboutTaker({ title, takerName, takerId }) })
  return { id }
}
