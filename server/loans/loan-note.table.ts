import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { LoanSide, HandOver } from '../../widgets/words/loans/loan-terms.js'

/** One side's words about the state of the thing when it left or came back. */
export type LoanNoteTable = {
  loan_id: Id<'Loan'>
  moment: HandOver
  side: LoanSide
  /** Empty where nothing was said. */
  condition: string
  accessories: string
  written_at: Instant
}

/** One side's photos of the thing when it left or came back. */
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
