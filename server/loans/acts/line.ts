import type { Tx } from '../../database/tables.js'
import { answerBy, alwaysOpen } from '../days/answer-by.js'
import { saveLoan } from '../loan.store.js'
import { recordLoan } from '../record-loan.js'
import { nextStep } from '../schedule.js'
import type { Changing } from './changing.js'
import { othersOf, type OfOffer } from './line.store.js'

export async function isPromised(tx: Tx, loan: OfOffer): Promise<boolean> {
  return (await othersOf(tx, loan)).some(({ status }) => status === 'agreed')
}

/** The others are told; what they ask does not lapse until it is handed over, or free again. */
export async function keepInLine({ tx, before, now }: Changing): Promise<void> {
  for (const { next: _still, ...other } of await othersOf(tx, before)) {
    const waiting = { ...other, lapsesAt: null, sequence: other.sequence + 1, updatedAt: now }
    await saveLoan(tx, waiting)
    await recordLoan(tx, now, { type: 'loan.in-line', loan: waiting })
  }
}

/** The others may be chosen again. */
export async function freeTheLine({ tx, before, now }: Changing): Promise<void> {
  for (const { next: _old, ...other } of await othersOf(tx, before)) {
    const lapsesAt = answerBy(undefined, { now, zone: other.zone, opening: alwaysOpen }) ?? null
    const free = { ...other, lapsesAt, sequence: other.sequence + 1, updatedAt: now }
    const next = nextStep(free, now)
    const saved = { ...free, ...(next && { next }) }
    await saveLoan(tx, saved)
    await recordLoan(tx, now, { type: 'loan.free-again', loan: saved })
  }
}

/** It went to somebody: nobody waits for it any more. */
export async function endTheLine({ tx, before, now }: Changing): Promise<void> {
  for (const { next: _none, ...other } of await othersOf(tx, before)) {
    const over = { ...other, status: 'refused' as const, reason: 'went-to-another', lapsesAt: null }
    const saved = { ...over, endedAt: now, endedBy: 'giver' as const, sequence: other.sequence + 1, updatedAt: now }
    await saveLoan(tx, saved)
    await recordLoan(tx, now, { type: 'loan.refused', loan: saved })
  }
}
