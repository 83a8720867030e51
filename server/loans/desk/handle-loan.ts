import { toId, type Id } from '../../base/id.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { aboutTaker } from '../acts/about-taker.js'
import { answerLoan } from '../acts/answer-loan.js'
import { loanOfMember } from '../links/linked-loan.store.js'
import { getLoan } from '../loan.store.js'
import type { HandleInput } from './desk.wire.js'
import { refuseMovedOn } from './refuse-moved-on.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'hmac' | 'about'>

/** By somebody of the member, who saw it at `seen`: whoever comes second is told by whom it was changed. */
export async function handleLoan(
  ctx: Acting,
  allowed: Allowed<'stock'>,
  { loanId, member: _named, seen, ...said }: HandleInput,
): Promise<{ readonly id: Id<'Loan'> }> {
  const party = await loanOfMember(ctx.tx, allowed, toId(loanId))
  const loan = await getLoan(ctx.tx, party.id)
  if (loan.sequence !== seen) await refuseMovedOn(ctx.tx, allowed, loan)
  await answerLoan(ctx, party, { ...said, sequence: loan.sequence, mayUndo: true })
  ctx.about({ kind: 'loan', id: loan.id, ...aboutTaker(loan) })
  return { id: loan.id }
}
