import { Refusal } from '../../base/refusal.js'
import { chooseCopy } from '../days/free-days.js'
import { daysOfLoan } from '../days/days-of-loan.js'
import { holdDays } from '../days/loan-days.store.js'
import { saveCondition } from '../loan-note.store.js'
import { isSettled } from '../loan-acts.js'
import type { LoanSide } from '../loan.js'
import { nextOf, type Changed, type Changing } from './changing.js'
import { ending } from './ending.js'
import { copiesFor } from './room.js'

export const handOver = (changing: Changing): Promise<Changed> => meet(changing, 'out')

export const giveBack = (changing: Changing): Promise<Changed> => meet(changing, 'back')

/** Done once both have said so: the other by a press, or by the four digits that they said aloud. */
async function meet(changing: Changing, what: 'out' | 'back'): Promise<Changed> {
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
