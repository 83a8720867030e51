import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Tx } from '../database/tables.js'
import { record } from '../events/outbox.js'
import { communesShowingOne } from './shown-in.store.js'

export async function recordRepairer(tx: Tx, now: Instant, repairerId: Id<'Repairer'>): Promise<void> {
  await record(tx, now, { type: 'repairer.changed', repairerId, communes: await communesShowingOne(tx, repairerId) })
}
