import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../../base/clock.js'
import type { Database } from '../../database/open-database.js'
import { administer } from '../../rpc/administer.js'
import type { MutationContext } from '../../rpc/context.js'
import { setExpired, takeOverdue } from '../offer.store.js'
import { recordOffers } from '../record-offers.js'

const atOnce = 100
/** SQLite's lock is not fair: after a shorter pause we would take it again before other processes try. */
const pauseMs = 15

type Expiring = { readonly database: Database; readonly clock: Clock; readonly signal?: AbortSignal }

export async function expireOffers({ database, clock, signal }: Expiring): Promise<number> {
  let expired = 0
  for (let some = atOnce; some === atOnce && signal?.aborted !== true; expired += some) {
    if (expired > 0) await pause(pauseMs)
    some = await administer(database, (tx) => expireSome({ tx, clock }))
  }
  return expired
}

async function expireSome({ tx, clock }: Pick<MutationContext, 'tx' | 'clock'>): Promise<number> {
  const now = clock.now()
  const overdue = await takeOverdue(tx, now, atOnce)
  if (overdue.length === 0) return 0
  await setExpired(tx, overdue, now)
  await recordOffers(tx, now, { type: 'offer.expired', offers: overdue })
  return overdue.length
}
