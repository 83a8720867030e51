import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { MutationContext } from '../../rpc/context.js'
import type { RepairerClosure } from '../repairer.js'
import { changeRepairerTimes } from './change-repairer-times.js'
import { isClosure } from './read-ranges.js'
import { insertClosure } from './timetable.store.js'

/** No slot is offered meanwhile. */
export async function addClosure(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  repairerId: Id<'Repairer'>,
  closure: RepairerClosure,
): Promise<Id<'RepairerClosure'>> {
  if (!isClosure(closure)) throw new Refusal('invalid-input', { fields: ['closure'] })
  return changeRepairerTimes(ctx, repairerId, (tx) => insertClosure(tx, repairerId, closure))
}
