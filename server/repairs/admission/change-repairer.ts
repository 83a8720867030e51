import type { Id } from '../../base/id.js'
import type { MutationContext } from '../../rpc/context.js'
import { lockAgendas } from '../agenda/agenda.store.js'
import { refreshFirstFree } from '../agenda/first-free.js'
import { recordRepairer } from '../record-repairer.js'
import { saveSettings, type Settings } from '../repairer.store.js'

/** Visits that are booked stay: the repairer cancels or moves them one by one. */
export async function changeRepairer(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  repairerId: Id<'Repairer'>,
  settings: Settings,
): Promise<void> {
  const now = clock.now()
  await lockAgendas(tx, repairerId)
  await saveSettings(tx, { id: repairerId, ...settings }, now)
  await refreshFirstFree(tx, [repairerId], now)
  await recordRepairer(tx, now, repairerId)
}
