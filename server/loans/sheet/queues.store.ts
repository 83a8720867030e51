import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'

type Queue = { readonly count: number; readonly promised?: Id<'Loan'>; readonly isDrawn?: boolean }

/** Of things that go to one: how many ask for each, and to whom it is promised. */
export async function queuesOf(db: Db, offers: readonly Id<'Offer'>[]): Promise<ReadonlyMap<string, Queue>> {
  const queues = new Map<string, Queue>()
  if (offers.length === 0) return queues
  const open = await db
    .selectFrom('loan')
    .select(['id', 'offer_id', 'status', 'confirm_by'])
    .where(isAmong(db, 'offer_id', offers))
    .where('status', 'in', openStatuses)
    .execute()
  for (const { id, offer_id: offerId, status, confirm_by: confirmBy } of open) {
    const { count, promised, isDrawn } = queues.get(offerId ?? '') ?? { count: 0 }
    const to = status === 'agreed' ? id : promised
    const drawn = status === 'agreed' ? confirmBy !== null : isDrawn
    queues.set(offerId ?? '', {
      count: count + 1,
      ...(to !== undefined && { promised: to }),
      ...(drawn !== undefined && { isDrawn: drawn }),
    })
  }
  return queues
}
