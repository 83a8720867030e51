import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'

export type Queue = {
  readonly count: number
  readonly promised?: Id<'Loan'>
  /** The one with the promise was drawn, and has not said yes yet. */
  readonly isDrawn?: boolean
  /** Until then the promise may be taken back. */
  readonly settlesAt?: Instant
}

/** Of things that go to one: how many ask for each, and to whom it is promised. */
export async function queuesOf(db: Db, offers: readonly Id<'Offer'>[]): Promise<ReadonlyMap<string, Queue>> {
  const queues = new Map<string, Queue>()
  if (offers.length === 0) return queues
  const open = await db
    .selectFrom('loan')
    .select(['id', 'offer_id', 'status', 'confirm_by', 'settles_at'])
    .where(isAmong(db, 'offer_id', offers))
    .where('status', 'in', openStatuses)
    .execute()
  for (const { id, offer_id: offerId, status, confirm_by: confirmBy, settles_at: settlesAt } of open) {
    const { count, ...promise } = queues.get(offerId ?? '') ?? { count: 0 }
    queues.set(offerId ?? '', {
      count: count + 1,
      ...(status === 'agreed'
        ? { promised: id, isDrawn: confirmBy !== null, ...(settlesAt !== null && { settlesAt }) }
        : promise),
    })
  }
  return queues
}
