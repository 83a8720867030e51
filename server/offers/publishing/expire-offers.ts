import type { Clock } from '../../base/clock.js'
import type { Database } from '../../database/open-database.js'
import type { MutationContext } from '../../rpc/context.js'
import { administerInTurns } from '../../rpc/short-transactions.js'
import { setExpired, takeOverdue } from '../offer.store.js'
import { recordOffers } from '../record-offers.js'

const atOnce = 100

type Expiring = { readonly database: Database; readonly clock: Clock; readonly signal?: AbortSignal }

export function expireOffers({ clock, ...turns }: Expiring): Promise<number> {
  return administerInTurns(turns, atOnce, (tx) => expireSome({ tx, clock }))
}

async function expireSome({ tx, clock }: Pick<MutationContext, 'tx' | 'clock'>): Promise<number> {
  const now = clock.now()
  const overdue = await takeOverdue(tx, now, atOnce)
  if (overdue.length === 0) return 0
  await setExpired(tx, overdue, now)
  await recordOffers(tx, now, { type: 'offer.expired', offers: overdue })
  return overdue.length
}
