import type { Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import { daysHeldBy } from '../days/loan-days.store.js'
import type { Party } from '../loan-party.js'
import { isDisplaced, type Loan } from '../loan.js'
import { stateOf } from '../settling.js'
import { begun } from '../undo/lent-at-counter.js'
import { undoableAs, type UndoableAct } from '../undo/undoable-act.js'
import { loansAwaiting } from './effects/copy.store.js'
import type { ActInput } from './effects/effect.js'

type Done = { readonly input: Pick<ActInput, 'act' | 'basket'>; readonly party: Party; readonly now: Instant }

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
    basket: input.basket ?? null,
    sequence: before.sequence + 1,
    stood: {
      was: stateOf(before),
      days: await daysHeldBy(tx, id),
      displaced: awaiting.filter(isDisplaced).map((each) => each.id),
    },
  }
}
