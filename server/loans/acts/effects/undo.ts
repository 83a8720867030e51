import { Refusal } from '../../../base/refusal.js'
import { dropAct } from '../../../conversations/index.js'
import { setCopyAside } from '../../../offers/index.js'
import { holdDays } from '../../days/loan-days.store.js'
import { loanSubject, type Loan } from '../../loan.js'
import { dropNote } from '../../condition/forget-photos.js'
import { saveLoan } from '../../loan.store.js'
import { recordLoan } from '../../record-loan.js'
import { asItWas } from '../../settling.js'
import { noteUndone } from '../../undo/undoable-act.store.js'
import type { AsItStood, UndoableAct } from '../../undo/undoable-act.js'
import { letGoHeld } from '../../waits/let-go-held.js'
import { displace } from './copy.js'
import { loansAwaiting } from './copy.store.js'
import { ended, type Act, type ActContext, type Course, type Effect } from './effect.js'
import { whoHas, whoHasDays } from './whoever-came-after.store.js'

/**
 * The loan, its days and its notes are as before the act of the counter. Whoever heard of it is told again; of what nobody heard of
 * yet, no trace stays in the talk.
 */
export async function undo(
  ctx: ActContext,
  { before, after }: Course,
  { undoes }: Act,
): Promise<Effect<'loan.undone'>> {
  if (!undoes) throw new Refusal('loan-moved-on')
  const { tx, now } = ctx
  const { act, stood, toldAt } = undoes
  const isTold = now >= toldAt
  await noteUndone(tx, undoes, now)
  await dropNote(tx, before.id, { moment: act === 'give-back' ? 'back' : 'out', since: undoes.doneAt, now })
  const event = { type: 'loan.undone', undoes: act, isTold } as const
  if (!stood) return { after: { ...ended(after, 'giver', now), displacedAt: null }, event }
  if (before.status === 'damaged') await putBackInOrder(ctx, before, undoes)
  await regainDays(ctx, before, { stood, undoes })
  if (act === 'give-back') await awaitAgain(ctx, before, { stood, undoes })
  if (!isTold) {
    await dropAct(tx, loanSubject(before.id), before.sequence)
    // What was said of the damage came after the return itself.
    if (before.status === 'damaged') await dropAct(tx, loanSubject(before.id), before.sequence - 1)
  }
  return { after: { ...asItWas(before, stood.was), sequence: after.sequence, updatedAt: now }, event }
}

type Undoing = { readonly stood: AsItStood; readonly undoes: UndoableAct }

/** Days that went to somebody since stay theirs; what is only held for who waits is let go, as it was never free. */
async function regainDays({ tx, now, today }: ActContext, loan: Loan, { stood, undoes }: Undoing): Promise<void> {
  const { copyId } = stood.was
  const other = undoes.act === 'give-back' && copyId !== null ? await whoHas(tx, { id: loan.id, copyId }) : undefined
  if (other) throw new Refusal('lent-again', other)
  const wanted = stood.days.filter(({ day, as }) => day >= today && as !== 'buffer')
  const taken = await whoHasDays(tx, loan.id, wanted)
  if (taken) throw new Refusal('days-gone', taken)
  if (loan.offerId !== null && copyId !== null) {
    const isLate = stood.was.period !== undefined && stood.was.period.to < today
    await letGoHeld({ tx, now }, loan.offerId, { copyId, days: wanted.map(({ day }) => day), isLate })
  }
  await holdDays(tx, loan.id, stood.days)
}

/** It was taken off the lists because it came back damaged, which it did not: whoever waited for it then waits as before. */
async function putBackInOrder(ctx: ActContext, { copyId }: Loan, { doneAt, toldAt }: UndoableAct): Promise<void> {
  if (copyId === null) return
  await setCopyAside(ctx, copyId, undefined)
  for (const other of await loansAwaiting(ctx.tx, copyId)) {
    if (other.displacedAt === null || other.displacedAt < doneAt) continue
    const asAgreed = { ...other, displacedAt: null, sequence: other.sequence + 1 }
    await saveLoan(ctx.tx, asAgreed)
    if (ctx.now >= toldAt) await recordLoan(ctx.tx, ctx.now, { type: 'loan.copy-back', loan: asAgreed })
  }
}

/** Whoever was told that their copy is there for them waits for it again. */
async function awaitAgain(ctx: ActContext, loan: Loan, { stood, undoes }: Undoing): Promise<void> {
  const { tx, now } = ctx
  if (loan.copyId === null) return
  for (const other of await loansAwaiting(tx, loan.copyId)) {
    if (other.displacedAt !== null || !stood.displaced.includes(other.id)) continue
    if (now >= undoes.toldAt) await displace(ctx, other)
    else await saveLoan(tx, { ...other, displacedAt: now, sequence: other.sequence + 1 })
  }
}
