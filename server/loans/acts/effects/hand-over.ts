import type { HandOver } from '../../../../widgets/words/loans/loan-terms.js'
import { Refusal } from '../../../base/refusal.js'
import { chooseCopy, isFree } from '../../days/free-days.js'
import { daysOfLoan } from '../../days/days-of-loan.js'
import { holdDays } from '../../days/loan-days.store.js'
import { saveCondition } from '../../loan-note.store.js'
import { isAtPlace, type Loan, type LoanSide } from '../../loan.js'
import { copiesFor } from './copy.js'
import { holderUntil } from './copy.store.js'
import type { Act, ActContext, Course, Effect } from './effect.js'
import { end, type EndEvent } from './end.js'

type Met = Effect<EndEvent | 'loan.said'>

export async function handOver(ctx: ActContext, { before, after }: Course, act: Act): Promise<Met> {
  return meet(ctx, { before, after: { ...after, ...(await earlierDays(ctx, before)) } }, act)
}

export async function giveBack(ctx: ActContext, course: Course, act: Act): Promise<Met> {
  return meet(ctx, course, act)
}

/** It leaves before its first day: held from today on, on its own copy or another that is free all along. */
async function earlierDays(ctx: ActContext, loan: Loan): Promise<Partial<Pick<Loan, 'period' | 'copyId'>>> {
  const { tx, today } = ctx
  const { copyId, period } = loan
  if (!period || copyId === null || today >= period.from) return {}
  const span = { from: today, to: period.to }
  const copies = await copiesFor(ctx, loan)
  const own = copies.find((each) => each.copyId === copyId)
  const copy = own && isFree(own, span, today) ? own : chooseCopy(copies, span, today)
  if (!copy) throw new Refusal('too-early', await holderUntil(tx, loan, span))
  const asked = { ...span, copyId: copy.copyId }
  await holdDays(tx, loan.id, daysOfLoan({ asked, buffer: loan.bufferDays }))
  return { period: span, copyId: copy.copyId }
}

/** Done once both have said so: the other by a press, or by the four digits that they said aloud. */
async function meet(ctx: ActContext, course: Course, act: Act): Promise<Met> {
  const { tx, now } = ctx
  const { before, after } = course
  const { condition, hasCode = false } = act
  const what: HandOver = act.act === 'give-back' ? 'back' : 'out'
  const by = sideOf(before, act)
  if (condition) await saveCondition(tx, before.id, { moment: what, side: by, condition, now })
  if (isSettled(before, what, { by, hasCode })) return end(ctx, course, act)
  return {
    after: { ...after, status: before.status, said: { what, by, at: now } },
    event: { type: 'loan.said', what, by },
  }
}

function sideOf({ id }: Loan, { by }: Act): LoanSide {
  if (by === 'time') throw new Error(`loan ${id}: only a side says that it changed hands`)
  return by
}

export function deny({ before, after }: Course, act: Act): Effect<'loan.denied'> {
  const { said, ...kept } = after
  if (!said) throw new Refusal('loan-moved-on')
  return { after: kept, event: { type: 'loan.denied', what: said.what, by: sideOf(before, act) } }
}

/** Whether one press is enough: of staff at a place, of whoever confirms, or with the other's code. */
export function isSettled(loan: Loan, what: HandOver, { by, hasCode }: { by: LoanSide; hasCode: boolean }): boolean {
  return isAtPlace(loan) || hasCode || (loan.said?.what === what && loan.said.by !== by)
}
