import type { Clock } from '../../base/clock.js'
import { addToDay, dayOf, paris, wallTimeOf } from '../../base/local-time.js'
import type { Database } from '../../database/open-database.js'
import { record } from '../../events/outbox.js'
import { administerInTurns } from '../../rpc/short-transactions.js'
import { warnEnding } from './membership-end.store.js'

const atOnce = 100

/** A week before the end, then a day before. */
const warnings = [7, 1] as const

/** Nobody reads such a mail at night. */
const morning = '08:00'
const evening = '20:00'

type Warning = { readonly database: Database; readonly clock: Clock; readonly signal?: AbortSignal }

/** Tells each member twice, once each, that their membership ends; not whoever has paid the next one. */
export async function warnOfEnds({ clock, ...turns }: Warning): Promise<number> {
  const hour = wallTimeOf(clock.now(), paris)
  if (hour < morning || hour >= evening) return 0
  let warned = 0
  for (const days of warnings)
    warned += await administerInTurns(turns, atOnce, async (tx) => {
      const now = clock.now()
      const today = dayOf(now, paris)
      const ending = await warnEnding(tx, { today, by: addToDay(today, days), days, most: atOnce })
      for (const { id: membershipId, memberId } of ending)
        await record(tx, now, { type: 'membership.ending', membershipId, memberId, days })
      return ending.length
    })
  return warned
}
