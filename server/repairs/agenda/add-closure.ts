import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { MutationContext } from '../../rpc/context.js'
import { refreshFirstFree } from './first-free.js'
import type { RepairerClosure } from '../repairer.js'
import { recordRepairer } from '../record-repairer.js'
import { lockAgendas } from './agenda.store.js'
import { isClosure } from './read-ranges.js'
import { insertClosure } from './timetable.store.js'

/** No slot is offered meanwhile. Visits that are booked stay: the repairer cancels or moves them one by one. */
export async function addClosure(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  repairerId: Id<'Repairer'>,
  closure: RepairerClosure,
): Promise<Id<'RepairerClosure'>> {
  const now = clock.now()
  if (!isClosure(closure)) throw new Refusal('invalid-input', { fields: ['closure'] })
  await lockAgendas(tx, repairerId)
  const id = await insertClosure(tx, repairerId, closure)
  await refreshFirstFree(tx, [repairerId], now)
  await recordRepairer(tx, now, repairerId)
  return id
}
