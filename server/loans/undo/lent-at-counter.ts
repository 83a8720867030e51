import { newId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { endOfDay } from '../../base/local-time.js'
import type { Loan } from '../loan.js'
import { tellsAt, type UndoableAct } from './undoable-act.js'

type Lent = { readonly account: Id<'Account'> | null; readonly basket: string | null; readonly now: Instant }

/** A loan that staff entered and handed over in one act, with all others of its basket. */
export function lentAtCounter(loan: Loan, { account, basket, now }: Lent): UndoableAct {
  const { giver, sequence } = loan
  if (!('memberId' in giver)) throw new Error(`loan ${loan.id} is lent by no member`)
  return { ...begun(loan, { memberId: giver.memberId, now }), accountId: account, act: 'lend', basket, sequence }
}

type Begun = { readonly memberId: Id<'Member'>; readonly now: Instant }

/** What each act of the counter says of its loan. */
export const begun = ({ id, zone }: Loan, { memberId, now }: Begun) => ({
  id: newId<'UndoableAct'>(),
  memberId,
  loanId: id,
  doneAt: now,
  toldAt: tellsAt(now),
  until: endOfDay(now, zone),
  undoneAt: null,
})
