import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { LoanSide, HandOver } from '../../widgets/words/loans/loan-terms.js'

/** What one side says of the thing, then. */
export type LoanNoteTable = {
  loan_id: Id<'Loan'>
  moment: HandOver
  side: LoanSide
  /** Empty where nothing was said. */
  condition: string
  accessories: string
  written_at: Instant
}

/** What one side shows of the thing, then. */
export type LoanPhotoTable = {
  loan_id: Id<'Loan'>
  moment: HandOver
  side: LoanSide
  /** From 0 on. */
  position: number
  photo: string
  width: number
  height: number
  alt: string
}
