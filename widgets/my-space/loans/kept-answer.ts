import { emptyDraft, type Draft } from '../../parts/loans/answer/draft.js'
import type { Answerable, LoanAct } from '../../parts/loans/answer/answerable.js'
import type { Refusing } from '../../parts/loans/answer/answer.strings.js'
import { Unsettled } from '../../parts/loans/answer/unsettled.js'
import type { OwnLoan } from '../../parts/loans/loan-state.js'
import { keyed } from '../../shared/act.js'

/** What is typed on the card of one loan, and what came of the last press. */
export type KeptAnswer = {
  readonly keyOf: (sent: string) => string
  readonly unsettled: Unsettled
  draft: Draft
  /** With which it was answered: there again where the answer is taken back. */
  sent: Draft | undefined
  /** As it was before it was first answered here: it stays in its place. */
  before: OwnLoan | undefined
  sending: LoanAct | 'take-back' | undefined
  done: LoanAct | undefined
  isTakenBack: boolean
  /** Another part was opened since: it goes where it belongs once it stands. */
  isLeft: boolean
  refused: Refusing | undefined
  /** What was refused is to take an answer back. */
  isStanding: boolean
  /** All that they wrote is unfolded. */
  isRead: boolean
  /** Which days are free, once other days are asked for; null where that could not be read. */
  days: Answerable['days'] | null
}

/** `stands`: what was answered may not be taken back any more. */
export const nothingKept = (stands: () => void): KeptAnswer => ({
  keyOf: keyed(),
  unsettled: new Unsettled(stands),
  draft: emptyDraft(),
  sent: undefined,
  before: undefined,
  sending: undefined,
  done: undefined,
  isTakenBack: false,
  isLeft: false,
  refused: undefined,
  isStanding: false,
  isRead: false,
  days: undefined,
})
