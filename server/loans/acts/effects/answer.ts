import { Refusal } from '../../../base/refusal.js'
import { drawDateOf } from '../../draws/draw-date.store.js'
import { goesForGood } from '../../loan.js'
import { afterDays } from '../../schedule.js'
import { answered, ended, type Act, type ActContext, type Course, type Effect } from './effect.js'
import { freeQueue, isPromised, keepQueue } from './queue.js'

/** So long whoever was drawn has to say yes; then the thing goes to the next one. */
const daysToConfirm = 2

export async function accept(
  ctx: ActContext,
  { before, after }: Course,
  { isDrawn, settling }: Act,
): Promise<Effect<'loan.agreed'>> {
  const { tx, now } = ctx
  if (goesForGood(before.kind)) {
    if (await isPromised(tx, before)) throw new Refusal('promised-already')
    // All who asked were told that one of them is drawn.
    if (!isDrawn && before.offerId !== null && (await drawDateOf(tx, before.offerId)) !== undefined)
      throw new Refusal('too-early')
    await keepQueue(ctx, before, settling)
  }
  const confirmBy = isDrawn ? afterDays(now, daysToConfirm, before.zone) : null
  return {
    after: { ...answered(after), confirmBy, agreed: { at: now, how: 'yes' } },
    event: { type: 'loan.agreed', how: 'yes' },
  }
}

export const confirm = ({ after }: Course): Effect<'loan.confirmed'> => ({
  after: { ...after, confirmBy: null },
  event: { type: 'loan.confirmed' },
})

/** The person who was drawn has not answered. The next one hears of it when the request is accepted for them, not here. */
export const passOn = ({ now }: ActContext, { after }: Course, { by }: Act): Effect<'loan.passed-on'> => ({
  after: { ...ended(after, by, now), confirmBy: null },
  event: { type: 'loan.passed-on' },
})

export function refuse({ now }: ActContext, { after }: Course, { by, reason }: Act): Effect<'loan.refused'> {
  if (!reason) throw new Refusal('invalid-input', { fields: ['reason'] })
  return { after: ended(after, by, now), event: { type: 'loan.refused' } }
}

export async function cancel(
  ctx: ActContext,
  { before, after }: Course,
  { by, reason }: Act,
): Promise<Effect<'loan.cancelled'>> {
  if (by === 'time') throw new Error(`loan ${before.id}: only a side cancels it`)
  if (before.agreed && !reason) throw new Refusal('invalid-input', { fields: ['reason'] })
  if (before.agreed && goesForGood(before.kind)) await freeQueue(ctx, before)
  return { after: ended(after, by, ctx.now), event: { type: 'loan.cancelled', by } }
}
