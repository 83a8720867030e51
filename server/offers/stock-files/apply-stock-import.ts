import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { getStockImport } from './show-stock-import.js'
import { beginAnew, turnStockImport } from './stock-import.store.js'
import type { ImportIdInput } from './stock-files.wire.js'

/** Begins to apply a file that was tried; its lines are applied one by one after this call. */
export async function applyStockImport(
  { tx, clock, about }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  who: Allowed<'stock'>,
  { importId }: ImportIdInput,
): Promise<{ importId: string }> {
  const one = await getStockImport(tx, who, importId)
  if (!(await turnStockImport(tx, one.id, { from: 'tried', to: 'applying' })))
    throw new Refusal('import-busy', { status: one.status })
  await beginAnew(tx, one.id)
  await record(tx, clock.now(), { type: 'stock-import.asked', importId: one.id, memberId: one.member })
  about({ kind: 'import', id: one.id, title: one.name })
  return { importId }
}
