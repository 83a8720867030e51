import { applyEmailChanges } from './accounts/email/end-email-change.js'
import type { Logger } from './base/logger.js'
import { every } from './every.js'
import type { Services } from './rpc/context.js'
import { passRests } from './members/own/rest-place.js'
import { drawDue } from './loans/time/draw-due.js'
import { holdLate } from './loans/time/hold-late.js'
import { passWaits } from './loans/waiting/pass-waits.js'
import { passLoanTime } from './loans/time/pass-loan-time.js'
import { liftEnded } from './moderation/bans/lift-ended.js'
import { liftOverdue } from './moderation/lift-overdue.js'
import { relistMember } from './offers/stock/relist.js'
import { expireAppointments } from './repairs/appointments/expire-appointments.js'
import { remindOfAppointments } from './repairs/appointments/remind-of-appointments.js'
import { mostAtOnce, refreshStale } from './repairs/agenda/first-free.js'
import { administer } from './rpc/administer.js'
import { subjectOwners } from './together.js'
import type { Kept } from './slice.js'

/** One after the other; what fails stops none of the others, and is thrown at the end. Safe in several processes at once. */
export async function passTime(kept: Kept): Promise<void> {
  const { database, clock } = kept
  await allOf([
    () => expireAppointments(kept),
    () => passLoanTime(kept),
    () => holdLate(kept),
    () => passWaits(kept),
    () => liftOverdue(kept, subjectOwners),
    () => liftEnded(kept),
    () => passRests(kept, relistMember),
    () => administer(database, (tx) => remindOfAppointments({ tx, clock })),
    () => administer(database, (tx) => applyEmailChanges({ tx, clock })),
    () => refreshAll(kept),
  ])
}

async function allOf(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'some of what time brings about failed')
}

async function refreshAll({ database, clock }: Kept): Promise<void> {
  let refreshed: number
  do {
    refreshed = await administer(database, (tx) => refreshStale({ tx, clock }))
  } while (refreshed === mostAtOnce)
}

const everyMs = 20_000

export function passTimeSteadily(kept: Kept & Pick<Services, 'hmac'>, logger: Logger): AsyncDisposable {
  const pass = () => allOf([() => passTime(kept), () => drawDue(kept)])
  return every(everyMs, pass, { logger, failed: 'could not record what time brought about' })
}
