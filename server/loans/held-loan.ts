import type { Id } from '../base/id.js'
import type { By } from './loan-act.js'
import type { LoanSide } from './loan.js'

/** A loan that its side, or the passing of time, may change. */
export type Held<Whose extends By = By> = { readonly id: Id<'Loan'>; readonly by: Whose }

export type HeldLoan = Held<LoanSide>
