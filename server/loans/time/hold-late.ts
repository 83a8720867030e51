import type { Clock } from '../../base/clock.js'
import { dayOf, type Day } from '../../base/local-time.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import { lockOffer } from '../../offers/index.js'
import { administer } from '../../rpc/in-transaction.js'
import { displace } from '../acts/effects/copy.js'
import { daysHeldBy, holdDays } from '../days/loan-days.store.js'
import { getLoan } from '../loan.store.js'
import { recordLoan } from '../record-loan.js'
import { holderOf, notBack, zonesOut, type NotBack } from './due-step.store.js'

/**
 * What is not back holds each further day as it comes, unless another loan has it: that one keeps its day, and its taker is told
 * at once.
 */
export async function holdLate({
  database,
  clock,
}: {
  readonly database: Database
  readonly clock: Clock
}): Promise<number> {
  let held = 0
  for (const zone of await zonesOut(database.reader)) {
    const today = dayOf(clock.now(), zone)
    for (const each of await notBack(database.reader, { zone, today }))
      held += Number(await administer(database, (tx) => holdDay({ tx, clock }, each, today)))
  }
  return held
}

async function holdDay(
  { tx, clock }: { readonly tx: Tx; readonly clock: Clock },
  { id, offerId, copyId }: NotBack,
  today: Day,
): Promise<boolean> {
  if (offerId !== null) await lockOffer(tx, offerId)
  const loan = await getLoan(tx, id)
  if (loan.status !== 'out' || !loan.period || loan.period.to >= today || loan.copyId !== copyId) return false
  const now = clock.now()
  const holder = await holderOf(tx, copyId, today)
  if (holder && holder.loan !== id) {
    const other = holder.loan === null ? undefined : await getLoan(tx, holder.loan)
    if (!other || other.displacedAt !== null) return false
    await displace({ tx, now }, other)
    return true
  }
  if (holder && holder.as !== 'buffer') return false
  const rest = (await daysHeldBy(tx, id)).filter(({ day }) => day !== today)
  await holdDays(tx, id, [...rest, { copyId, day: today, as: 'late' }])
  await recordLoan(tx, now, { type: 'loan.held-on', loan })
  return true
}
