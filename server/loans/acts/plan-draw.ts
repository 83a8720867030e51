import { addToDay, dayOf, instantAt, isDay } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { lockOffer } from '../../offers/index.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { saveDrawDate } from '../draws/draw-date.store.js'
import type { LoanParty } from '../loan-party.js'
import { goesForGood } from '../loan.js'
import { getLoan, saveLoan } from '../loan.store.js'
import { othersInQueue } from '../loan-queue.store.js'
import { recordLoan } from '../record-loan.js'
import { isPromised } from './effects/queue.js'

/** When people read their mails, and nobody is asleep. */
const hour = '12:00'
const mostDaysAhead = 30

/** A day on which one of all who ask by then is drawn: they are told, and what they ask does not lapse before. */
export async function planDraw(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  party: Owned<LoanParty>,
  { day, sequence }: { readonly day: string; readonly sequence?: number | undefined },
): Promise<LoanParty> {
  const now = clock.now()
  const { offerId, kind, zone } = await getLoan(tx, party.id)
  if (party.by !== 'giver' || offerId === null || !goesForGood(kind)) throw new Refusal('loan-moved-on')
  await lockOffer(tx, offerId)
  const loan = await getLoan(tx, party.id)
  if (loan.status !== 'requested' || (sequence !== undefined && loan.sequence !== sequence))
    throw new Refusal('loan-moved-on')
  if (await isPromised(tx, loan)) throw new Refusal('promised-already')
  const today = dayOf(now, zone)
  if (!isDay(day) || day <= today || day > addToDay(today, mostDaysAhead))
    throw new Refusal('invalid-input', { fields: ['drawDay'] })
  await saveDrawDate(tx, offerId, instantAt(day, hour, zone))
  for (const { next: _still, ...each } of [loan, ...(await othersInQueue(tx, loan))]) {
    const waiting = { ...each, lapsesAt: null, sequence: each.sequence + 1, updatedAt: now }
    await saveLoan(tx, waiting)
    await recordLoan(tx, now, { type: 'loan.draw-told', loan: waiting })
  }
  return party
}
