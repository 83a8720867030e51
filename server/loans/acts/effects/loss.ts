import { Refusal } from '../../../base/refusal.js'
import { setCopyAside } from '../../../offers/index.js'
import { isAtPlace } from '../../loan.js'
import { followUndoable } from '../../undo/undoable-act.store.js'
import { displaceNext, tellCopyBack } from './copy.js'
import { ended, type Act, type ActContext, type Course, type Effect } from './effect.js'
import { end, type EndEvent } from './end.js'

/** A loss needs words for the other side. A copy that a place has lost can be lent to nobody else. */
export async function lose(ctx: ActContext, course: Course, act: Act): Promise<Effect<EndEvent>> {
  const { before } = course
  if (!act.words) throw new Refusal('invalid-input', { fields: ['words'] })
  if (!isAtPlace(before) || before.copyId === null) return end(ctx, course, act)
  if (before.status === 'returned') await followUndoable(ctx.tx, before, ctx.now)
  if (act.act === 'damaged' && act.outOfOrder !== true) {
    if (before.status === 'out') await tellCopyBack(ctx, before)
  } else {
    await setCopyAside(ctx, before.copyId, act.words)
    await displaceNext(ctx, before.copyId)
  }
  return end(ctx, course, act)
}

/** A lost copy is there again, and can be lent as before. */
export async function find(ctx: ActContext, { before, after }: Course, { by }: Act): Promise<Effect<'loan.returned'>> {
  if (before.copyId !== null) await setCopyAside(ctx, before.copyId, undefined)
  await tellCopyBack(ctx, before)
  return { after: { ...ended(after, by, ctx.now), reason: null }, event: { type: 'loan.returned' } }
}
