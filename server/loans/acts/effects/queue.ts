import type { Tx } from '../../../database/tables.js'
import { answerBy, alwaysOpen } from '../../days/answer-by.js'
import type { Loan, Settling } from '../../loan.js'
import { saveLoan } from '../../loan.store.js'
import { othersInQueue, type OfOffer } from '../../loan-queue.store.js'
import { recordLoan } from '../../record-loan.js'
import { nextStep } from '../../schedule.js'
import { asItWas, stateOf } from '../../settling.js'
import type { ActContext } from './effect.js'

export async function isPromised(tx: Tx, loan: OfOffer): Promise<boolean> {
  return (await othersInQueue(tx, loan)).some(({ status }) => status === 'agreed')
}

/**
 * One has a promise: what the others ask does not lapse until it is handed over, or free again. They hear of it once the promise
 * settles.
 */
export async function keepQueue({ tx, now }: ActContext, promised: Loan, settling?: Settling): Promise<void> {
  for (const before of await othersInQueue(tx, promised)) {
    const { next: _still, ...other } = before
    const sequence = other.sequence + 1
    const along = settling && { ...settling, account: null, sequence, was: stateOf(before), days: [] }
    const waiting = { ...other, lapsesAt: null, sequence, updatedAt: now, ...(along && { settling: along }) }
    await saveLoan(tx, waiting)
    await recordLoan(tx, now, { type: 'loan.in-line', loan: waiting })
  }
}

/** The promise is over: the others may be chosen again. */
export async function freeQueue(ctx: ActContext, promised: Loan): Promise<void> {
  for (const other of await othersInQueue(ctx.tx, promised)) await free(ctx, other)
}

async function free({ tx, now }: ActContext, { next: _old, ...other }: Loan): Promise<void> {
  const lapsesAt = answerBy(undefined, { now, zone: other.zone, opening: alwaysOpen }) ?? null
  const freed = { ...other, lapsesAt, sequence: other.sequence + 1, updatedAt: now }
  const next = nextStep(freed, now)
  const saved = { ...freed, ...(next && { next }) }
  await saveLoan(tx, saved)
  await recordLoan(tx, now, { type: 'loan.free-again', loan: saved })
}

/** The promise is taken back before anybody heard of it: each has the place and the limit of before. */
export async function regainQueue(ctx: ActContext, promised: Loan, { at }: Settling): Promise<void> {
  for (const other of await othersInQueue(ctx.tx, promised)) {
    const { settling, sequence } = other
    if (settling?.at === at) await saveLoan(ctx.tx, { ...asItWas(other, settling.was), sequence: sequence + 1 })
    // Who asked in between was told that it is promised.
    else if (other.lapsesAt === null) await free(ctx, other)
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
