import type { Clock } from '../base/clock.js'
import type { Instant } from '../base/instant.js'
import type { Database } from '../database/open-database.js'
import type { Tx } from '../database/tables.js'
import { administer } from './in-transaction.js'

/** A step of the housekeeping in one transaction. */
export const purging =
  (purge: (tx: Tx, now: Instant) => Promise<number>) =>
  ({ database, clock }: { readonly database: Database; readonly clock: Clock }): Promise<number> =>
    administer(database, (tx) => purge(tx, clock.now()))
