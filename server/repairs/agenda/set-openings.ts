import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { MutationContext } from '../../rpc/context.js'
import { refreshFirstFree } from './first-free.js'
import type { Opening } from '../repairer.js'
import { recordRepairer } from '../record-repairer.js'
import { lockAgendas } from './agenda.store.js'
import { areOpenings } from './read-ranges.js'
import { replaceOpenings } from './timetable.store.js'

/** Replaces the week. Visits that are booked stay: the repairer cancels or moves them one by one. */
export async function setOpenings(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  repairerId: Id<'Repairer'>,
  openings: readonly Opening[],
): Promise<void> {
  const now = clock.now()
  if (!areOpenings(openings)) throw new Refusal('invalid-input', { fields: ['openings'] })
  await lockAgendas(tx, repairerId)
  await replaceOpenings(tx, repairerId, openings)
  await refreshFirstFree(tx, [repairerId], now)
  await recordRepairer(tx, now, repairerId)
}
