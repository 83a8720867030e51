import { toId, type Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import { dayOf, type Day } from '../../../base/local-time.js'
import { Refusal } from '../../../base/refusal.js'
import type { Tx } from '../../../database/tables.js'
import { record } from '../../../events/outbox.js'
import { holdDepositFor, undoDepositFor } from '../../../groups/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { StaffContext } from '../../../rpc/context.js'
import { aboutTaker } from '../../acts/about-taker.js'
import { changeLoan } from '../../acts/change-loan.js'
import { refuseMovedOn } from '../refuse-moved-on.js'
import { loanOfMember } from '../../links/linked-loan.store.js'
import { getLoan } from '../../loan.store.js'
import type { UndoableAct } from '../../undo/undoable-act.js'
import type { UndoInput } from './undo.wire.js'
import { undoablesOf } from '../../undo/undoable-act.store.js'

type Undoing = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** By anybody of the member, until the evening: all of them, the last first, or none. */
export async function undoActs(
  ctx: Undoing,
  allowed: Allowed<'stock'>,
  { acts }: UndoInput,
): Promise<{ readonly ids: readonly Id<'Loan'>[] }> {
  const { tx, clock, about } = ctx
  const wanted = [...new Set(acts.map((each) => toId<'UndoableAct'>(each)))]
  const found = await undoablesOf(tx, allowed.subject.member, wanted)
  const now = clock.now()
  // What the house forgot in the night was of a day that is over.
  if (found.length < wanted.length || found.some(({ until }) => now >= until)) throw new Refusal('undo-over')
  for (const each of found.toReversed()) {
    const party = await loanOfMember(tx, allowed, each.loanId)
    const loan = await getLoan(tx, each.loanId)
    if (each.undoneAt !== null || loan.sequence !== each.sequence) await refuseMovedOn(tx, allowed, loan)
    await changeLoan(ctx, party, { act: 'undo', sequence: each.sequence, undoes: each })
    await undoDeposit(tx, each, dayOf(now, loan.zone))
    about({ kind: 'loan', id: each.loanId, ...aboutTaker(loan) })
  }
  await tellBaskets(tx, found, now)
  return { ids: found.map(({ loanId }) => loanId) }
}

/** What was left for the thing, or given back with it, goes as the thing does. */
async function undoDeposit(tx: Tx, { act, loanId }: UndoableAct, today: Day): Promise<void> {
  if (act === 'give-back') await holdDepositFor(tx, loanId, today)
  else if (act !== 'lengthen') await undoDepositFor(tx, loanId, today)
}

/** Whoever heard that they have several things is told once of all that they do not have. */
async function tellBaskets(tx: Tx, undone: readonly UndoableAct[], now: Instant): Promise<void> {
  const heard = undone.filter(({ act, toldAt }) => act === 'lend' && now >= toldAt)
  for (const basket of new Set(heard.flatMap((each) => each.basket ?? []))) {
    const loans = heard.filter((each) => each.basket === basket).map(({ loanId }) => loanId)
    await record(tx, now, { type: 'basket.undone', basket, loans })
  }
}
