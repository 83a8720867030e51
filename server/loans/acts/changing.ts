import type { Instant } from '../../base/instant.js'
import type { Day } from '../../base/local-time.js'
import type { Tx } from '../../database/tables.js'
import type { Clock } from '../../base/clock.js'
import type { By, LoanChange } from '../loan-acts.js'
import { becomes } from '../loan-acts.js'
import type { Loan, Period } from '../loan.js'
import type { Happening } from '../record-loan.js'

export type Wanted = {
  readonly act: Exclude<LoanChange, 'draw'>
  /** As the page showed it. */
  readonly sequence?: number | undefined
  readonly words?: string | undefined
  readonly reason?: string | undefined
  readonly period?: Period | undefined
  readonly condition?: string | undefined
  /** Of a yes: the lot fell on this one, who has to say yes in turn. */
  readonly isDrawn?: boolean
  /** The other side's four digits were typed. */
  readonly hasCode?: boolean
  readonly outOfOrder?: boolean | undefined
}

export type Changing = {
  readonly tx: Tx
  readonly clock: Clock
  readonly before: Loan
  readonly wanted: Wanted & { readonly by: By }
  readonly now: Instant
  readonly today: Day
}

/** `happens`: told with the loan as it is afterwards. */
export type Changed = { readonly after: Loan; readonly happens: Happening }

/** As the table has it, with the words that were said; each verb adds what is its own. */
export function nextOf({ before, wanted: { act, by, words, reason }, now }: Changing): Loan {
  const { next: _settled, ...kept } = before
  return {
    ...kept,
    status: becomes(before, { act, by }) ?? before.status,
    ...(words && { answer: words }),
    ...(reason !== undefined && { reason }),
    sequence: before.sequence + 1,
    updatedAt: now,
  }
}

/** Nobody's answer is awaited any more. */
export function answered(loan: Loan): Loan {
  const { proposed: _over, ...kept } = loan
  return { ...kept, lapsesAt: null }
}

export function ended(loan: Loan, { wanted: { by }, now }: Changing): Loan {
  const { said: _settled, ...kept } = answered(loan)
  return { ...kept, endedAt: now, endedBy: by }
}
