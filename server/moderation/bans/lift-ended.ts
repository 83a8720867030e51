import type { Clock } from '../../base/clock.js'
import type { Database } from '../../database/open-database.js'
import { record } from '../../events/outbox.js'
import { administer } from '../../rpc/in-transaction.js'
import { endedBans, setLifted } from './ban.store.js'

const atOnce = 50

/** A person whose ban is over publishes again, and is told, as if somebody had lifted it. */
export async function liftEnded({
  database,
  clock,
}: {
  readonly database: Database
  readonly clock: Clock
}): Promise<number> {
  if ((await endedBans(database.reader, clock.now(), 1)).length === 0) return 0
  return administer(database, async (tx) => {
    const now = clock.now()
    let lifted = 0
    for (const { id } of await endedBans(tx, now, atOnce)) {
      if (!(await setLifted(tx, id, { by: undefined, now }))) continue
      lifted += 1
      await record(tx, now, { type: 'person.readmitted', banId: id })
    }
    return lifted
  })
}
