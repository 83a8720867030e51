import { addDays } from '../../base/instant.js'
import type { Clock } from '../../base/clock.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import { administerInTurns } from '../../rpc/short-transactions.js'
import { isBrief, noteEndTold, takeEnding } from './ending-offer.store.js'

const atOnce = 100
const daysBefore = 7

type Telling = { readonly database: Database; readonly clock: Clock; readonly signal?: AbortSignal }

/** Again after a renewal, which has another end. */
export function tellEnding({ clock, ...turns }: Telling): Promise<number> {
  return administerInTurns(turns, atOnce, (tx) => tellSome(tx, clock))
}

async function tellSome(tx: Tx, clock: Clock): Promise<number> {
  const now = clock.now()
  const ending = await takeEnding(tx, { now, by: addDays(now, daysBefore), most: atOnce })
  if (ending.length === 0) return 0
  await noteEndTold(
    tx,
    ending.map(({ id }) => id),
  )
  for (const offer of ending)
    if (!isBrief(offer)) await record(tx, now, { type: 'offer.ending', offerId: offer.id, endsAt: offer.endsAt })
  return ending.length
}
