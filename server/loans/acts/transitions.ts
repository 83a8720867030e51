import { loanSides } from '../../../widgets/words/loans/loan-terms.js'
import type { By, LoanChange } from '../loan-act.js'
import type { Loan, LoanKind, LoanStatus } from '../loan.js'
import type { UndoableAct } from '../undo/undoable-act.js'

/**
 * `met` is the state in which a hand-over leaves the kind; `stands` keeps the state; `was` is that before the answer, `undone` that
 * before the act which is undone.
 */
type Becomes = LoanStatus | 'met' | 'over' | 'stands' | 'was' | 'undone'

type Row = readonly [LoanChange, LoanStatus, readonly By[], Becomes]

/** An act that has no row here is impossible in that state, for that side. */
const transitions: readonly Row[] = [
  ['accept', 'requested', ['giver'], 'agreed'],
  ['refuse', 'requested', ['giver'], 'refused'],
  ['draw', 'requested', ['giver'], 'stands'],
  ['propose', 'requested', loanSides, 'proposed'],
  ['propose', 'proposed', loanSides, 'proposed'],
  ['propose', 'agreed', loanSides, 'proposed'],
  ['agree', 'proposed', loanSides, 'agreed'],
  ['decline', 'proposed', ['giver'], 'refused'],
  ['decline', 'proposed', ['taker'], 'cancelled'],
  ['cancel', 'requested', ['taker'], 'cancelled'],
  ['cancel', 'proposed', loanSides, 'cancelled'],
  ['cancel', 'agreed', loanSides, 'cancelled'],
  ['expire', 'requested', ['time'], 'expired'],
  ['expire', 'proposed', ['time'], 'expired'],
  ['confirm', 'agreed', ['taker'], 'stands'],
  ['pass-on', 'agreed', ['time'], 'expired'],
  ['hand-over', 'agreed', loanSides, 'met'],
  ['deny', 'agreed', loanSides, 'stands'],
  ['move', 'agreed', loanSides, 'stands'],
  ['over', 'agreed', ['time'], 'over'],
  ['unconfirm', 'agreed', ['time'], 'unconfirmed'],
  ['give-back', 'agreed', loanSides, 'returned'],
  ['give-back', 'out', loanSides, 'returned'],
  ['bring-back', 'out', ['taker'], 'stands'],
  ['deny', 'out', loanSides, 'stands'],
  ['over', 'out', ['time'], 'over'],
  ['unconfirm', 'out', ['time'], 'unconfirmed'],
  ['lost', 'out', loanSides, 'lost'],
  ['damaged', 'out', loanSides, 'damaged'],
  ['damaged', 'returned', ['giver'], 'damaged'],
  ['ask-longer', 'out', ['taker'], 'stands'],
  ['lengthen', 'out', ['giver'], 'stands'],
  ['agree', 'out', ['giver'], 'stands'],
  ['decline', 'out', ['giver'], 'stands'],
  ['expire', 'out', ['time'], 'stands'],
  ['found', 'lost', ['giver'], 'returned'],
  ['take-back', 'proposed', loanSides, 'was'],
  ['take-back', 'agreed', loanSides, 'was'],
  ['take-back', 'refused', ['giver'], 'was'],
  ['take-back', 'cancelled', ['taker'], 'was'],
  ['take-back', 'out', ['giver'], 'was'],
  ['undo', 'out', ['giver'], 'undone'],
  ['undo', 'returned', ['giver'], 'undone'],
  ['undo', 'damaged', ['giver'], 'undone'],
]

/** How meeting ends it, or for what comes back begins it. */
const met: Readonly<Record<LoanKind, LoanStatus>> = {
  lend: 'out',
  give: 'handed-over',
  swap: 'handed-over',
  help: 'done',
  wanted: 'done',
}

export type Acting = {
  readonly act: LoanChange
  readonly by: By
  /** The act of the counter that an `undo` undoes. */
  readonly undoes?: Pick<UndoableAct, 'stood'> | undefined
}

/** Undefined where the table has no such row. */
export function becomes(loan: Loan, { act, by, undoes }: Acting): LoanStatus | undefined {
  const row = transitions.find(([what, from, whose]) => what === act && from === loan.status && whose.includes(by))
  if (!row) return undefined
  const [, , , to] = row
  // Other days that are not wanted leave those that were agreed.
  if (loan.status === 'proposed' && loan.agreed && (act === 'decline' || act === 'expire')) return 'agreed'
  if (to === 'stands') return loan.status
  if (to === 'was') return loan.settling?.was.status
  // A loan that was entered and handed over in one act never was.
  if (to === 'undone') return undoes && (undoes.stood?.was.status ?? 'cancelled')
  if (to === 'met') return met[loan.kind]
  if (to === 'over') return loan.said?.what === 'back' ? 'returned' : met[loan.kind]
  return to
}
