import type { Clock } from '../../base/clock.js'
import { addMs, msOf, type Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { outageSince } from './mail-outage.store.js'

type Asking = { readonly db: Db; readonly clock: Clock }

export async function mailOutageSeconds({ db, clock }: Asking): Promise<number> {
  const since = await outageSince(db)
  return since === undefined ? 0 : Math.max(0, Math.round((msOf(clock.now()) - msOf(since)) / 1000))
}

/** A mail server that is started anew is away for less. */
const worthTellingMs = 2 * 60_000

export async function showOutage({ db, clock }: Asking): Promise<{ since?: Instant }> {
  const since = await outageSince(db)
  return since !== undefined && since <= addMs(clock.now(), -worthTellingMs) ? { since } : {}
}
