import type { Clock } from '../../base/clock.js'
import { Refusal } from '../../base/refusal.js'
import type { Database } from '../../database/open-database.js'
import { lockOffer } from '../../offers/index.js'
import { administer } from '../../rpc/in-transaction.js'
import { endWait } from './end-waits.js'
import { recordWait } from './record-wait.js'
import { tellWaiting, type Telling } from './tell-waiting.js'
import { isPast, nextLook } from './wait.js'
import { findWait, noteTold, postpone, saveHold, waitsDue, type DueWait } from './wait.store.js'

const mostAtOnce = 200

/** Each has its own transaction: another process, or an act at the same moment, may come first. */
export async function passWaits({
  database,
  clock,
}: {
  readonly database: Database
  readonly clock: Clock
}): Promise<number> {
  let passed = 0
  for (const due of await waitsDue(database.reader, clock.now(), mostAtOnce)) {
    try {
      await administer(database, (tx) => takeStep({ tx, clock }, due))
      passed += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return passed
}

async function takeStep({ tx, clock }: Telling, { id, offerId }: DueWait): Promise<void> {
  const now = clock.now()
  await lockOffer(tx, offerId)
  const wait = await findWait(tx, id)
  if (!wait || wait.stepAt > now) return
  const { hold } = wait
  if (hold?.toldAt !== undefined) {
    await endWait(tx, wait, now)
    return tellWaiting({ tx, clock }, offerId, [hold])
  }
  if (hold && now < hold.until) {
    await noteTold(tx, id, { at: now, stepAt: hold.until })
    return recordWait(tx, now, { type: 'wait.told', wait, ...hold.days, until: hold.until })
  }
  // Held for somebody whom nobody could tell, since this server stood still: they wait as before.
  const stepAt = nextLook({ now, zone: wait.zone })
  if (hold) await saveHold(tx, { id, hold: undefined, stepAt })
  if (isPast(wait, now)) return endWait(tx, wait, now)
  await postpone(tx, id, stepAt)
  return tellWaiting({ tx, clock }, offerId)
}
