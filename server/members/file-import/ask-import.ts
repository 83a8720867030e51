import { newId, toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import type { PlaceImport } from './place-import.js'
import { findImport, insertImport, turnImport } from './place-import.store.js'
import type { ImportIdInput, ImportInput } from './place-import.wire.js'

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** Tried apart from the call: a long file is read in many short transactions, which a call has not. */
export async function askImport(
  { tx, clock, about }: Ctx,
  { actor }: Allowed<'network'>,
  { site: _, ...given }: ImportInput,
) {
  const now = clock.now()
  const by = actor && { by: actor.by }
  const one: PlaceImport = { ...given, ...by, id: newId(), status: 'trying', createdAt: now }
  await insertImport(tx, one)
  await record(tx, now, { type: 'import.asked', importId: one.id })
  about({ kind: 'import', id: one.id, title: given.name })
  return { importId: one.id }
}

/** The same file as was tried. */
export async function applyImport(
  { tx, clock, about }: Ctx,
  _network: Allowed<'network'>,
  { importId }: ImportIdInput,
) {
  const id = toId<'PlaceImport'>(importId)
  const one = await findImport(tx, id)
  if (!one) throw new Refusal('import-gone')
  if (!(await turnImport(tx, id, { from: 'tried', to: 'applying' })))
    throw new Refusal('import-busy', { status: one.status })
  await record(tx, clock.now(), { type: 'import.asked', importId: id })
  about({ kind: 'import', id, title: one.name })
  return { importId }
}
