import { isDay, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { clean } from '../import/cells/read-cell.js'
import { recordMember } from '../record-member.js'
import { deleteClosure, lockOwnPlace, putClosure } from './own-place.store.js'
import type { CloseDaysInput, OpenDaysInput } from './own.wire.js'

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about'>

export async function closeDays(ctx: Ctx, allowed: Allowed<'place'>, input: CloseDaysInput): Promise<void> {
  const { place } = await lockOwnPlace(ctx.tx, allowed, input.place)
  const reason = clean(input.reason ?? '')
  const days = { from: dayIn(input.from), to: dayIn(input.to) }
  await putClosure(ctx.tx, place.id, { ...days, ...(reason !== '' && { reason }) })
  await recordMember(ctx.tx, ctx.clock.now(), { memberId: place.memberId })
  ctx.about({ kind: 'place', id: place.id, title: place.name })
}

/** One that is no longer there is as it was wanted. */
export async function openDays(ctx: Ctx, allowed: Allowed<'place'>, input: OpenDaysInput): Promise<void> {
  const { place } = await lockOwnPlace(ctx.tx, allowed, input.place)
  if (await deleteClosure(ctx.tx, place.id, dayIn(input.from)))
    await recordMember(ctx.tx, ctx.clock.now(), { memberId: place.memberId })
  ctx.about({ kind: 'place', id: place.id, title: place.name })
}

function dayIn(text: string): Day {
  if (!isDay(text)) throw new Refusal('invalid-input')
  return text
}
