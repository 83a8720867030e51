import type { Id } from '../base/id.js'
import type { Message } from '../conversations/index.js'
import type { By } from './loan-act.js'
import { accountOf, type Loan, type LoanSide } from './loan.js'

/** The one who changes a loan: one of its sides, or the passing of time. */
export type Party<Whose extends By = By> = {
  readonly id: Id<'Loan'>
  readonly by: Whose
  /** Who acts, where that is known: a person on their side, or one of the member's staff. */
  readonly account?: Id<'Account'>
}

export type LoanParty = Party<LoanSide>

/** As it is kept to answer a repeated request: who acted is noted with what was done. */
export const partyKept = ({ id, by }: LoanParty): LoanParty => ({ id, by })

/** Who is noted with an act or words. Staff write for their member. */
export function writerOf(
  loan: Loan,
  { by, account }: Pick<Party, 'account' | 'by'>,
): Pick<Message, 'author' | 'member'> {
  if (by === 'time') return {}
  if (by === 'giver' && 'memberId' in loan.giver)
    return { member: loan.giver.memberId, ...(account && { author: account }) }
  const author = accountOf(loan, by)
  return author ? { author } : {}
}
