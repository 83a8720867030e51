import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import type { Authors } from '../../sites/index.js'
import { changedAt, lockOwnPlace } from './own-place.store.js'
import type { ChangeInput } from './own.wire.js'
import { readChange } from './read-change.js'
import { markOf, toldOf } from './told-fields.js'
import { writePlace } from './write-place.js'

/** By somebody who saw it as it was at `mark`: whoever comes second is told by whom it was changed. */
export async function changeOwnPlace(
  { about, ...ctx }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  { lastToTouch }: Pick<Authors, 'lastToTouch'>,
  { allowed, input }: { readonly allowed: Allowed<'place'>; readonly input: ChangeInput },
): Promise<{ mark: string }> {
  const { member: _member, place: slug, mark, ...given } = input
  const before = await lockOwnPlace(ctx.tx, allowed, slug)
  const { id, name: title } = before.place
  if (markOf(toldOf(before)) !== mark) {
    const last = await lastToTouch(ctx.tx, allowed.subject, { kind: 'place', id })
    // An import or a command names nobody.
    const isTheirs = last && last.firstName !== '' && last.at >= (await changedAt(ctx.tx, id))
    throw new Refusal('place-moved-on', isTheirs ? { by: last.firstName } : {})
  }
  const { after } = await writePlace(ctx, before, readChange(given))
  about({ kind: 'place', id, title })
  return { mark: markOf(toldOf(after)) }
}
