import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import type { MutationContext } from '../../rpc/context.js'
import { recordRepairer } from '../record-repairer.js'
import { noteChanged } from '../repairer.store.js'
import { lockAgendas } from './agenda.store.js'
import { refreshFirstFree } from './first-free.js'

/** Visits that are booked stay: the repairer cancels or moves them one by one. What can be booked is found anew. */
export async function changeRepairerTimes<Written>(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  repairerId: Id<'Repairer'>,
  write: (tx: Tx, now: Instant) => Promise<Written>,
): Promise<Written> {
  const now = clock.now()
  await lockAgendas(tx, repairerId)
  const written = await write(tx, now)
  await noteChanged(tx, repairerId, now)
  await refreshFirstFree(tx, [repairerId], now)
  await recordRepairer(tx, now, repairerId)
  return written
}
