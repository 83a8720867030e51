import type { Id } from '../../base/id.js'
import type { MutationContext } from '../../rpc/context.js'
import { changeRepairerTimes } from '../agenda/change-repairer-times.js'
import { saveSettings, type Settings } from '../repairer.store.js'
import { keepShortest } from '../service.store.js'

export async function changeRepairer(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  repairerId: Id<'Repairer'>,
  settings: Settings,
): Promise<void> {
  await changeRepairerTimes(ctx, repairerId, async (tx, now) => {
    await saveSettings(tx, { id: repairerId, ...settings }, now)
    // Without a service, a visit has the usual length.
    if (settings.usualMinutes !== undefined) await keepShortest(tx, repairerId)
  })
}
