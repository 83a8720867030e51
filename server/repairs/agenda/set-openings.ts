import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Opening } from '../repairer.js'
import { changeRepairerTimes } from './change-repairer-times.js'
import { areOpenings } from './read-ranges.js'
import { replaceOpenings } from './timetable.store.js'

/** Replaces the week. */
export async function setOpenings(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  repairerId: Id<'Repairer'>,
  openings: readonly Opening[],
): Promise<void> {
  if (!areOpenings(openings)) throw new Refusal('invalid-input', { fields: ['openings'] })
  await changeRepairerTimes(ctx, repairerId, (tx) => replaceOpenings(tx, repairerId, openings))
}
