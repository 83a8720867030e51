import type { CounterAct } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** What staff did to a loan, and may undo until the evening. The row goes in the night. */
export type UndoableActTable = {
  id: Id<'UndoableAct'>
  member_id: Id<'Member'>
  loan_id: Id<'Loan'>
  /** Who did it; null by a command, or once they are erased. */
  account_id: Id<'Account'> | null
  act: CounterAct
  /** Several things that went to one person in one act. */
  basket: string | null
  /** That of the loan which the act made: what has changed since is not undone. */
  sequence: number
  /** JSON: how the loan was, and which days it held; null of a loan that the act itself made. */
  was: string | null
  done_at: Instant
  /** Until then nobody else is told of it. */
  told_at: Instant
  /** Midnight of the place. */
  until: Instant
  undone_at: Instant | null
}
