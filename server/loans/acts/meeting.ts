import type { Moment } from '../../../widgets/words/loans/loan-terms.js'
import { Refusal } from '../../base/refusal.js'
import { chooseCopy, isFree } from '../days/free-days.js'
import { daysOfLoan } from '../days/days-of-loan.js'
import { holdDays } from '../days/loan-days.store.js'
import { saveCondition } from '../loan-note.store.js'
import { isSettled } from '../loan-acts.js'
import type { Loan, LoanSide } from '../loan.js'
import { nextOf, type Changed, type Changing } from './changing.js'
import { ending } from './ending.js'
import { holderUntil } from './line.store.js'
import { copiesFor } from './room.js'

export async function handOver(changing: Changing): Promise<Changed> {
  return meet({ ...changing, before: await leavingEarly(changing) }, 'out')
}

export const giveBack = (changing: Changing): Promise<Changed> => meet(changing, 'back')

/** Before its first day: held from today on, on its own copy or another that is free all along. */
async function leavingEarly(changing: Changing): Promise<Loan> {
  const { tx, before, today } = changing
  const { copyId, period } = before
  if (!period || copyId === null || today >= period.from) return before
  const span = { from: today, to: period.to }
  const copies = await copiesFor(changing)
  const own = copies.find((each) => each.copyId === copyId)
  const copy = own && isFree(own, span, today) ? own : chooseCopy(copies, span, today)
  if (!copy) throw new Refusal('too-early', await holderUntil(tx, before, span))
  const asked = { ...span, copyId: copy.copyId }
  await holdDays(tx, before.id, daysOfLoan({ asked, buffer: before.bufferDays }))
  return { ...before, period: span, copyId: copy.copyId }
}

/** Done once both have said so: the other by a press, or by the four digits that they said aloud. */
async function meet(changing: Changing, what: Moment): Promise<Changed> {
  const { tx, before, wanted, now } = changing
  const by = sideOf(changing)
  const { condition } = wanted
  if (condition) await saveCondition(tx, before.id, { moment: what, side: by, condition, now })
  if (isSettled(before, what, { by, hasCode: wanted.hasCode ?? false })) {
    return ending(changing)
  }
  const after = { ...nextOf(changing), status: before.status, said: { what, by, at: now } }
  return { after, happens: { type: 'loan.said', what, by } }
}

function sideOf({ wanted: { by }, before }: Changing): LoanSide {
  if (by === 'time') throw new Error(`time meets nobody: ${before.id}`)
  return by
}

export function deny(changing: Changing): Promise<Changed> {
  const { said, ...after } = nextOf(changing)
  if (!said) throw new Refusal('loan-moved-on')
  return Promise.resolve({ after, happens: { type: 'loan.denied', what: said.what, by: sideOf(changing) } })
}

/** To another copy that is free on the same days. */
export async function moveCopy(changing: Changing): Promise<Changed> {
  const { tx, before, today } = changing
  const { period } = before
  if (!period) throw new Refusal('loan-moved-on')
  const from = period.from < today ? today : period.from
  const others = (await copiesFor(changing)).filter(({ copyId }) => copyId !== before.copyId)
  const copy = chooseCopy(others, { from, to: period.to }, today)
  if (!copy) throw new Refusal('days-taken')
  const asked = { from, to: period.to, copyId: copy.copyId }
  await holdDays(tx, before.id, daysOfLoan({ asked, buffer: before.bufferDays }))
  const after = { ...nextOf(changing), copyId: copy.copyId, displacedAt: null }
  return { after, happens: { type: 'loan.moved' } }
}
