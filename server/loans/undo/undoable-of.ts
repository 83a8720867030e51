import { newId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { endOfDay } from '../../base/local-time.js'
import type { Tx } from '../../database/tables.js'
import { loansAwaiting } from '../acts/effects/copy.store.js'
import type { ActInput } from '../acts/effects/effect.js'
import { daysHeldBy } from '../days/loan-days.store.js'
import type { Party } from '../loan-party.js'
import { isDisplaced, type Loan } from '../loan.js'
import { stateOf } from '../settling.js'
import { tellsAt, undoableAs, type UndoableAct } from './undoable-act.js'

type Done = { readonly input: Pick<ActInput, 'act'>; readonly party: Party; readonly now: Instant }

/** What there is to keep of a loan before staff change it at their counter; undefined of what is not undone there. */
export async function undoableOf(tx: Tx, before: Loan, { input, party, now }: Done): Promise<UndoableAct | undefined> {
  const act = undoableAs(before, input.act)
  const { id, giver, copyId } = before
  if (act === undefined || party.by !== 'giver' || !('memberId' in giver)) return undefined
  const awaiting = act === 'give-back' && copyId !== null ? await loansAwaiting(tx, copyId) : []
  return {
    ...begun(before, { memberId: giver.memberId, now }),
    accountId: party.account ?? null,
    act,
    basket: null,
    sequence: before.sequence + 1,
    stood: {
      was: stateOf(before),
      days: await daysHeldBy(tx, id),
      displaced: awaiting.filter(isDisplaced).map((each) => each.id),
    },
  }
}

type Lent = { readonly account: Id<'Account'> | null; readonly basket: string | null; readonly now: Instant }

/** A loan that staff entered and handed over in one act, with all others of its basket. */
export function lentAtCounter(loan: Loan, { account, basket, now }: Lent): UndoableAct {
  const { giver, sequence } = loan
  if (!('memberId' in giver)) throw new Error(`loan ${loan.id} is lent by no member`)
  return { ...begun(loan, { memberId: giver.memberId, now }), accountId: account, act: 'lend', basket, sequence }
}

type Begun = { readonly memberId: Id<'Member'>; readonly now: Instant }

const begun = ({ id, zone }: Loan, { memberId, now }: Begun) => ({
  id: newId<'UndoableAct'>(),
  memberId,
  loanId: id,
  doneAt: now,
  toldAt: tellsAt(now),
  until: endOfDay(now, zone),
  undoneAt: null,
})
