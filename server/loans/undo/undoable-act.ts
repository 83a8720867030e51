import { counterActs, type CounterAct } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import { addMs, type Instant } from '../../base/instant.js'
import type { LoanChange } from '../loan-act.js'
import { isAtPlace, type Loan, type LoanState, type Settling } from '../loan.js'

export { counterActs, type CounterAct }

/** How a loan was before the act: all of it, its days, and who was told then that the copy is there for them again. */
export type AsItStood = {
  readonly was: LoanState
  readonly days: Settling['days']
  readonly displaced: readonly Id<'Loan'>[]
}

export type UndoableAct = {
  readonly id: Id<'UndoableAct'>
  readonly memberId: Id<'Member'>
  readonly loanId: Id<'Loan'>
  readonly accountId: Id<'Account'> | null
  readonly act: CounterAct
  readonly basket: string | null
  readonly sequence: number
  /** Absent of a loan that the act itself made. */
  readonly stood?: AsItStood
  readonly doneAt: Instant
  readonly toldAt: Instant
  readonly until: Instant
  readonly undoneAt: Instant | null
}

/** Mails of what is done at the counter wait so long: of what is undone within it, nobody is told. */
const quietMs = 60_000

export const tellsAt = (now: Instant): Instant => addMs(now, quietMs)

/** What staff of a place do to a thing that it lends; a gift goes for good. */
export function undoableAs({ giver, kind }: Pick<Loan, 'giver' | 'kind'>, act: LoanChange): CounterAct | undefined {
  return isAtPlace({ giver }) && kind === 'lend' ? counterActs.find((each) => each === act) : undefined
}
