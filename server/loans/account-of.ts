import type { Id } from '../base/id.js'
import type { Loan, LoanSide } from './loan.js'

/** A member has no account: its staff write for it. */
export function accountOf(
  { takerId, giver }: Pick<Loan, 'takerId' | 'giver'>,
  side: LoanSide,
): Id<'Account'> | undefined {
  if (side === 'taker') return takerId ?? undefined
  return 'accountId' in giver ? giver.accountId : undefined
}
