import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import type { Loan } from '../loan.js'
import { isSameWish, type Days } from './wait.js'
import { waitsOn } from './wait.store.js'

/** A thing is not lent longer than agreed while somebody else waits for these days, or for the thing on any day. */
export async function refuseWaited(
  tx: Tx,
  { offerId, takerId }: Pick<Loan, 'offerId' | 'takerId'>,
  days: Days,
): Promise<void> {
  if (offerId === null) return
  const waits = await waitsOn(tx, offerId)
  if (waits.some((wait) => wait.accountId !== takerId && isSameWish(wait.days, days)))
    throw new Refusal('somebody-waits')
}
