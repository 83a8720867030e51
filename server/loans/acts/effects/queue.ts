import type { Tx } from '../../../database/tables.js'
import { answerBy, alwaysOpen } from '../../days/answer-by.js'
import type { Loan } from '../../loan.js'
import { saveLoan } from '../../loan.store.js'
import { othersInQueue, type OfOffer } from '../../loan-queue.store.js'
import { recordLoan } from '../../record-loan.js'
import { nextStep } from '../../schedule.js'
import type { ActContext } from './effect.js'

export async function isPromised(tx: Tx, loan: OfOffer): Promise<boolean> {
  return (await othersInQueue(tx, loan)).some(({ status }) => status === 'agreed')
}

/** One has a promise: what the others ask does not lapse until it is handed over, or free again. */
export async function keepQueue({ tx, now }: ActContext, promised: Loan): Promise<void> {
  for (const { next: _still, ...other } of await othersInQueue(tx, promised)) {
    const waiting = { ...other, lapsesAt: null, sequence: other.sequence + 1, updatedAt: now }
    await saveLoan(tx, waiting)
    await recordLoan(tx, now, { type: 'loan.in-line', loan: waiting })
  }
}

/** The promise is over: the others may be chosen again. */
export async function freeQueue({ tx, now }: ActContext, promised: Loan): Promise<void> {
  for (const { next: _old, ...other } of await othersInQueue(tx, promised)) {
    const lapsesAt = answerBy(undefined, { now, zone: other.zone, opening: alwaysOpen }) ?? null
    const free = { ...other, lapsesAt, sequence: other.sequence + 1, updatedAt: now }
    const next = nextStep(free, now)
    const saved = { ...free, ...(next && { next }) }
    await saveLoan(tx, saved)
    await recordLoan(tx, now, { type: 'loan.free-again', loan: saved })
  }
}

/** The thing went to one: what the others ask is refused. */
export async function endQueue({ tx, now }: ActContext, given: Loan): Promise<void> {
  for (const { next: _none, ...other } of await othersInQueue(tx, given)) {
    const over = { ...other, status: 'refused' as const, reason: 'went-to-another', lapsesAt: null }
    const saved = { ...over, endedAt: now, endedBy: 'giver' as const, sequence: other.sequence + 1, updatedAt: now }
    await saveLoan(tx, saved)
    await recordLoan(tx, now, { type: 'loan.refused', loan: saved })
  }
}
