import { addMs, type Instant } from '../base/instant.js'
import type { Id } from '../base/id.js'
import type { Message } from '../conversations/index.js'
import type { LoanChange } from './loan-act.js'
import type { Loan, LoanSide, LoanState } from './loan.js'

/** Ten seconds are shown, and two more are for a slow line. */
const shownMs = 10_000
const settleMs = 12_000

export const settlesAt = (now: Instant): Instant => addMs(now, settleMs)

const answers = ['accept', 'refuse', 'propose', 'agree', 'decline'] as const satisfies readonly LoanChange[]

/** Only answers: what cancels or reports a loss asks before, and what changes hands is said by both. */
export const isAnswer = (act: LoanChange): boolean => answers.some((each) => each === act)

export function stateOf(loan: Loan): LoanState {
  const { period, proposed, agreed, next, said } = loan
  return {
    status: loan.status,
    copyId: loan.copyId,
    ...(period && { period }),
    ...(proposed && { proposed }),
    proposals: loan.proposals,
    renewals: loan.renewals,
    ...(agreed && { agreed }),
    confirmBy: loan.confirmBy,
    lapsesAt: loan.lapsesAt,
    ...(next && { next }),
    ...(said && { said }),
    outAt: loan.outAt,
    endedAt: loan.endedAt,
    endedBy: loan.endedBy,
    reason: loan.reason,
    answer: loan.answer,
    displacedAt: loan.displacedAt,
    broughtAt: loan.broughtAt,
    updatedAt: loan.updatedAt,
  }
}

/** What is absent of how it was is absent of it again. */
export function asItWas(loan: Loan, was: LoanState): Loan {
  const { period: _p, proposed: _o, agreed: _a, next: _n, said: _s, settling: _t, ...kept } = loan
  return { ...kept, ...was }
}

/** Nobody but its side sees an answer that may still be taken back: mails, and whoever waits, hear of it likewise. */
export function seenBy(loan: Loan, side: LoanSide, now: Instant): Loan {
  const { settling } = loan
  if (!settling || settling.by === side || now >= settling.at) return loan
  return { ...asItWas(loan, settling.was), sequence: loan.sequence - 1 }
}

/** Leaves out the act that a reader of the loan, as they see it, does not see yet. */
export const saidTo = ({ sequence }: Pick<Loan, 'sequence'>, said: readonly Message[]): readonly Message[] =>
  said.filter(({ act }) => act === undefined || act.sequence <= sequence)

type Reader = { readonly side: LoanSide; readonly account: Id<'Account'> | null; readonly now: Instant }

/** Until when this reader is shown that they may take it back. */
export function takeBackUntil({ settling }: Loan, { side, account, now }: Reader): Instant | undefined {
  if (settling?.by !== side || settling.account !== account) return undefined
  const until = addMs(settling.at, shownMs - settleMs)
  return now < until ? until : undefined
}
