import type { Clock } from '../../../base/clock.js'
import type { Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import type { Tx } from '../../../database/tables.js'
import type { By, LoanChange } from '../../loan-act.js'
import type { Loan, Period, Present, Settling } from '../../loan.js'
import type { LoanEvents } from '../../record-loan.js'
import type { UndoableAct } from '../../undo/undoable-act.js'

export type ActInput = {
  readonly act: Exclude<LoanChange, 'draw'>
  /** The sequence that the page showed. */
  readonly sequence?: number | undefined
  readonly words?: string | undefined
  readonly reason?: string | undefined
  readonly period?: Period | undefined
  readonly condition?: string | undefined
  /** An acceptance by lot: the taker has to say yes in turn. */
  readonly isDrawn?: boolean
  /** The other side's four digits were typed. */
  readonly hasCode?: boolean
  readonly outOfOrder?: boolean | undefined
  /** An answer that the screen offers to take back: until it settles nobody else hears of it. */
  readonly mayTakeBack?: boolean | undefined
  /** By staff at their counter, who may undo it until the evening: mails wait a moment. */
  readonly mayUndo?: boolean | undefined
  /** All that one person takes in one act is undone as one. */
  readonly basket?: string | undefined
  /** Whoever acts has locked the offer of the loan already. */
  readonly isLocked?: boolean
  /** The act of the counter that an `undo` undoes. */
  readonly undoes?: UndoableAct | undefined
}

export type Act = ActInput & {
  readonly by: By
  readonly account?: Id<'Account'> | undefined
  readonly settling?: Settling | undefined
}

export type ActContext = Present & {
  readonly tx: Tx
  readonly clock: Clock
  /** Set of what may be undone: nobody is told before. */
  readonly settlesAt?: Instant | undefined
}

/** The loan as it was, and as the row of the act has it: an effect returns that, with what else it changes. */
export type Course = { readonly before: Loan; readonly after: Loan }

/** An effect names in its type the events that may tell of it. */
export type Effect<Type extends keyof LoanEvents = keyof LoanEvents> = {
  readonly after: Loan
  readonly event: LoanEvents[Type]
}

/** Nobody's answer is awaited any more. */
export function answered(loan: Loan): Loan {
  const { proposed: _over, ...kept } = loan
  return { ...kept, lapsesAt: null }
}

export function ended(loan: Loan, by: By, now: Instant): Loan {
  const { said: _settled, ...kept } = answered(loan)
  return { ...kept, endedAt: now, endedBy: by }
}
