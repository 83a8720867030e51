import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { LoanSide } from '../../../widgets/words/loans/loan-terms.js'

/** A line of thanks that its author lets the other show. */
export type ThanksTable = {
  /** By which it is reported; null where a version before wrote it while that was taken over. */
  id: Id<'Thanks'> | null
  loan_id: Id<'Loan'>
  /** Who wrote it. */
  side: LoanSide
  author_id: Id<'Account'>
  /** Who is thanked. */
  person_id: Id<'Account'>
  /** Empty once it is ended. */
  words: string
  written_at: Instant
  /** Null until the person who is thanked shows it. */
  shown_at: Instant | null
  /** Since one of the two wants it shown no more: it cannot be written again. */
  ended_at: Instant | null
}
