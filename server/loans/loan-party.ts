import type { Id } from '../base/id.js'
import type { By } from './loan-act.js'
import type { LoanSide } from './loan.js'

/** The one who changes a loan: one of its sides, or the passing of time. */
export type Party<Whose extends By = By> = { readonly id: Id<'Loan'>; readonly by: Whose }

export type LoanParty = Party<LoanSide>
