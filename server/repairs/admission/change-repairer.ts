import type { Id } from '../../base/id.js'
import type { MutationContext } from '../../rpc/context.js'
import { changeRepairerTimes } from '../agenda/change-repairer-times.js'
import { saveSettings, type Settings } from '../repairer.store.js'

export async function changeRepairer(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  repairerId: Id<'Repairer'>,
  settings: Settings,
): Promise<void> {
  await changeRepairerTimes(ctx, repairerId, (tx, now) => saveSettings(tx, { id: repairerId, ...settings }, now))
}
