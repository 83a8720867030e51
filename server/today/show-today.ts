import { addToDay, dayOf, paris } from '../base/local-time.js'
import { dayOfLoans } from '../loans/index.js'
import { dayOfVisits } from '../repairs/index.js'
import type { Allowed } from '../rpc/actor.js'
import type { Context } from '../rpc/context.js'
import { firstSteps } from './first-steps.js'
import type { Today, TodayInput } from './today.wire.js'

/** Of each part: what fits on a screen, with a way to the others. */
const mostOfEach = 8
/** Of one part alone, or on paper; a longer list is in its own room. */
const mostWhole = 100

/** All that awaits those at the counter of a place, and at its workshop. */
export async function showToday(
  ctx: Pick<Context, 'db' | 'clock' | 'hmac'>,
  { subject: { member } }: Allowed<'today'>,
  { span, show, whole }: TodayInput,
): Promise<Today> {
  const today = dayOf(ctx.clock.now(), paris)
  const last = span === 'day' ? today : addToDay(today, 6)
  const asked = { member, today, last, most: show === undefined && !whole ? mostOfEach : mostWhole }
  const part = show === 'visits' ? undefined : show
  const [loans, visits] = await Promise.all([dayOfLoans(ctx, { ...asked, part }), dayOfVisits(ctx, asked)])
  const steps = await firstSteps(ctx.db, { member, today, hasWorkshop: visits !== undefined })
  return {
    today,
    last,
    loans: show === 'visits' ? { ...loans, items: [] } : loans,
    ...steps,
    ...(visits && { visits: part === undefined ? visits : { ...visits, items: [] } }),
  }
}
