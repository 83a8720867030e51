import type { Instant } from '../../base/instant.js'
import { dayOf } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { lockOffer } from '../../offers/index.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { daysHeldBy, freeDaysOf } from '../days/loan-days.store.js'
import type { Party } from '../loan-party.js'
import type { LoanChange } from '../loan-act.js'
import { isOpen, type Loan, type Present, type Settling } from '../loan.js'
import { getLoan, saveLoan } from '../loan.store.js'
import { recordLoan } from '../record-loan.js'
import { nextStep } from '../schedule.js'
import { insertUndoable } from '../undo/undoable-act.store.js'
import { tellsAt } from '../undo/undoable-act.js'
import { tellWaiting } from '../waits/tell-waiting.js'
import type { Act, ActInput } from './effects/effect.js'
import { effectOf } from './effects/effect-of.js'
import { hindrance } from './hindrances.js'
import { noteAct } from './note-act.js'
import { isAnswer, settlesAt, stateOf } from '../settling.js'
import { becomes } from './transitions.js'
import { undoableOf } from './undoable-of.js'

type Changeable = Present & { readonly before: Loan }

/** Locks the offer first: all who change its loans, or ask for it, come one after the other. */
export async function loanToChange(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { id, by }: Owned<Party>,
  {
    act,
    sequence,
    undoes,
    isLocked = false,
  }: Pick<ActInput, 'sequence' | 'undoes' | 'isLocked'> & { readonly act: LoanChange },
): Promise<Changeable> {
  const now = clock.now()
  if (!isLocked) {
    const { offerId } = await getLoan(tx, id)
    if (offerId !== null) await lockOffer(tx, offerId)
  }
  const before = await getLoan(tx, id)
  if (sequence !== undefined && sequence !== before.sequence) throw new Refusal('loan-moved-on')
  const today = dayOf(now, before.zone)
  const reason = hindrance(before, { act, by, undoes }, { now, today })
  if (reason) throw new Refusal(reason)
  return { before, now, today }
}

/** An act, the row that allows it, its effect, and the event that tells of it, which mails follow. */
export async function changeLoan(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  party: Owned<Party>,
  input: ActInput,
): Promise<Loan> {
  const { before, now, today } = await loanToChange({ tx, clock }, party, input)
  const settling = await settlingOf(tx, before, { input, party, now })
  const undoable = input.mayUndo === true ? await undoableOf(tx, before, { input, party, now }) : undefined
  // Damage that is said of what has just come back is undone with its return.
  const settlesAt = before.status === 'returned' && input.act === 'damaged' ? tellsAt(now) : undoable?.toldAt
  const act = { ...input, by: party.by, account: party.account, settling }
  const course = { before, after: asRowHas(before, act, now) }
  const { after, event } = await effectOf({ tx, clock, now, today, settlesAt }, course, act)
  if (!isOpen(after)) await freeDaysOf(tx, after.id)
  const next = after.next ?? (isOpen(after) ? nextStep(after, now) : undefined)
  const saved = { ...after, ...(next && { next }), ...(settling && { settling }) }
  await saveLoan(tx, saved)
  if (undoable) await insertUndoable(tx, undoable)
  // Nobody heard of what is taken back.
  if (act.act !== 'take-back' && !(act.undoes?.stood && now < act.undoes.toldAt))
    await noteAct(tx, saved, { ...act, ...(act.act === 'agree' && { period: saved.period }) })
  await recordLoan(tx, now, { ...event, loan: saved, settlesAt })
  if (saved.offerId !== null && !settling) await tellWaiting({ tx, clock, settlesAt }, saved.offerId)
  return saved
}

type Settles = { readonly input: ActInput; readonly party: Owned<Party>; readonly now: Instant }

async function settlingOf(
  tx: Tx,
  before: Loan,
  { input, party: { by, account }, now }: Settles,
): Promise<Settling | undefined> {
  if (input.mayTakeBack !== true || by === 'time' || !isAnswer(input.act)) return undefined
  const made = { sequence: before.sequence + 1, was: stateOf(before), days: await daysHeldBy(tx, before.id) }
  return { at: settlesAt(now), by, account: account ?? null, ...made }
}

/** The loan in the state that the row leads to, with the words that were said; its next step is not known yet. */
function asRowHas(before: Loan, { act, by, words, reason, undoes }: Act, now: Instant): Loan {
  const { next: _taken, settling: _answered, ...kept } = before
  return {
    ...kept,
    status: becomes(before, { act, by, undoes }) ?? before.status,
    ...(words && { answer: words }),
    ...(reason !== undefined && { reason }),
    sequence: before.sequence + 1,
    updatedAt: now,
  }
}
