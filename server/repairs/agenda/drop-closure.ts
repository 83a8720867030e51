import type { Id } from '../../base/id.js'
import type { MutationContext } from '../../rpc/context.js'
import { refreshFirstFree } from './first-free.js'
import { recordRepairer } from '../record-repairer.js'
import { noteChanged } from '../repairer.store.js'
import { lockAgendas } from './agenda.store.js'
import { deleteClosure } from './timetable.store.js'

export async function dropClosure(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  repairerId: Id<'Repairer'>,
  closureId: Id<'RepairerClosure'>,
): Promise<boolean> {
  const now = clock.now()
  await lockAgendas(tx, repairerId)
  if (!(await deleteClosure(tx, repairerId, closureId))) return false
  await noteChanged(tx, repairerId, now)
  await refreshFirstFree(tx, [repairerId], now)
  await recordRepairer(tx, now, repairerId)
  return true
}
