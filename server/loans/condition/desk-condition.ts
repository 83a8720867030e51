import { toId, type Id } from '../../base/id.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context, StaffContext } from '../../rpc/context.js'
import { aboutTaker } from '../acts/about-taker.js'
import { loanOfMember } from '../links/linked-loan.store.js'
import { getLoan } from '../loan.store.js'
import { noteLoan } from './note-loan.js'
import type { ConditionShown, DeskConditionInput, DeskNoteInput } from '../note.wire.js'
import { conditionOf } from './show-condition.js'

/** Shows staff the notes on the condition of what their member lends. */
export async function showCondition(
  ctx: Pick<Context, 'db' | 'clock' | 'hmac'>,
  allowed: Allowed<'stock'>,
  { loanId }: DeskConditionInput,
): Promise<{ condition: ConditionShown }> {
  const { id } = await loanOfMember(ctx.db, allowed, toId(loanId))
  return { condition: await conditionOf(ctx, await getLoan(ctx.db, id), 'giver') }
}

export async function noteAtDesk(
  ctx: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  allowed: Allowed<'stock'>,
  { loanId, member: _named, ...note }: DeskNoteInput,
): Promise<{ readonly id: Id<'Loan'> }> {
  const party = await loanOfMember(ctx.tx, allowed, toId(loanId))
  await noteLoan(ctx, party, { ...note, sender: allowed.actor?.by })
  const loan = await getLoan(ctx.tx, party.id)
  ctx.about({ kind: 'loan', id: loan.id, ...aboutTaker(loan) })
  return { id: loan.id }
}
