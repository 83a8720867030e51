import { applyEmailChanges } from './accounts/email/end-email-change.js'
import type { Logger } from './base/logger.js'
import { every } from './every.js'
import type { Kept } from './housekeeping.js'
import type { Services } from './rpc/context.js'
import { passRests } from './members/own/rest-place.js'
import { drawDue } from './loans/time/draw-due.js'
import { holdLate } from './loans/time/hold-late.js'
import { passWaits } from './loans/waiting/pass-waits.js'
import { passLoanTime } from './loans/time/pass-loan-time.js'
import { liftOverdue } from './moderation/lift-overdue.js'
import { relistMember } from './offers/stock/relist.js'
import { expireAppointments } from './repairs/appointments/expire-appointments.js'
import { remindOfAppointments } from './repairs/appointments/remind-of-appointments.js'
import { mostAtOnce, refreshStale } from './repairs/agenda/first-free.js'
import { administer } from './rpc/administer.js'
import { subjectOwners } from './followers.js'

/** Safe in several processes at once. */
export async function passTime(kept: Kept): Promise<void> {
  const { database, clock } = kept
  await expireAppointments(kept)
  await passLoanTime(kept)
  await holdLate(kept)
  await passWaits(kept)
  await liftOverdue(kept, subjectOwners)
  await passRests(kept, relistMember)
  await administer(database, (tx) => remindOfAppointments({ tx, clock }))
  await administer(database, (tx) => applyEmailChanges({ tx, clock }))
  let refreshed: number
  do {
    refreshed = await administer(database, (tx) => refreshStale({ tx, clock }))
  } while (refreshed === mostAtOnce)
}

const everyMs = 20_000

export function passTimeSteadily(kept: Kept & Pick<Services, 'hmac'>, logger: Logger): AsyncDisposable {
  const pass = async () => {
    await passTime(kept)
    await drawDue(kept)
  }
  return every(everyMs, pass, { logger, failed: 'could not record what time brought about' })
}
