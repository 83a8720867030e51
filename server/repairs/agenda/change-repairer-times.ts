import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import type { MutationContext } from '../../rpc/context.js'
import { recordRepairer } from '../record-repairer.js'
import type { Opening, RepairerClosure } from '../repairer.js'
import { noteChanged } from '../repairer.store.js'
import { lockAgendas } from './agenda.store.js'
import { refreshFirstFree } from './first-free.js'
import { areOpenings, isClosure } from './read-ranges.js'
import { deleteClosure, insertClosure, replaceOpenings } from './timetable.store.js'

type Changing = Pick<MutationContext, 'tx' | 'clock'>

/**
 * Appointments that are booked stay: the repairer cancels or moves them one by one. What can be booked is found anew.
 */
export async function changeRepairerTimes<Written>(
  { tx, clock }: Changing,
  repairerId: Id<'Repairer'>,
  write: (tx: Tx, now: Instant) => Promise<Written>,
): Promise<Written> {
  const now = clock.now()
  await lockAgendas(tx, repairerId)
  const written = await write(tx, now)
  await noteTimes(tx, repairerId, now)
  return written
}

async function noteTimes(tx: Tx, repairerId: Id<'Repairer'>, now: Instant): Promise<void> {
  await noteChanged(tx, repairerId, now)
  await refreshFirstFree(tx, [repairerId], now)
  await recordRepairer(tx, now, repairerId)
}

/** Replaces the week. */
export async function setOpenings(
  ctx: Changing,
  repairerId: Id<'Repairer'>,
  openings: readonly Opening[],
): Promise<void> {
  if (!areOpenings(openings)) throw new Refusal('invalid-input', { fields: ['openings'] })
  await changeRepairerTimes(ctx, repairerId, (tx) => replaceOpenings(tx, repairerId, openings))
}

/** No slot is offered meanwhile. */
export async function addClosure(
  ctx: Changing,
  repairerId: Id<'Repairer'>,
  closure: RepairerClosure,
): Promise<Id<'RepairerClosure'>> {
  if (!isClosure(closure)) throw new Refusal('invalid-input', { fields: ['closure'] })
  return changeRepairerTimes(ctx, repairerId, (tx) => insertClosure(tx, repairerId, closure))
}

/** False where it is gone already: then nothing has changed. */
export async function dropClosure(
  { tx, clock }: Changing,
  repairerId: Id<'Repairer'>,
  closureId: Id<'RepairerClosure'>,
): Promise<boolean> {
  const now = clock.now()
  await lockAgendas(tx, repairerId)
  if (!(await deleteClosure(tx, repairerId, closureId))) return false
  await noteTimes(tx, repairerId, now)
  return true
}
