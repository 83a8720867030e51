import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Database } from '../../database/open-database.js'
import { administer } from '../../rpc/in-transaction.js'
import { requestsOf } from '../loan-queue.store.js'
import { changeLoan } from './change-loan.js'

/** Requests for an offer that is withdrawn, or went to somebody, are refused, and those who made them are mailed. */
export async function endWithOffer(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  { type, offerId }: { readonly type: 'offer.withdrawn' | 'offer.handed-over'; readonly offerId: Id<'Offer'> },
): Promise<void> {
  const reason = type === 'offer.withdrawn' ? 'no-longer' : 'went-to-another'
  for (const party of await requestsOf(database.reader, offerId)) {
    try {
      await administer(database, (tx) => changeLoan({ tx, clock }, party, { act: 'refuse', reason }))
    } catch (error) {
      // Answered meanwhile, or over.
      if (!(error instanceof Refusal)) throw error
    }
  }
}
