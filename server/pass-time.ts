import type { Logger } from './base/logger.js'
import { every } from './every.js'
import type { Kept } from './housekeeping.js'
import { expireAppointments } from './repairs/appointments/expire-appointments.js'
import { remindOfAppointments } from './repairs/appointments/remind-of-appointments.js'
import { mostAtOnce, refreshStale } from './repairs/agenda/first-free.js'
import { administer } from './rpc/administer.js'

/** Writes down what follows from time alone, in transactions so short that nobody waits. May run in every process. */
export async function passTime(kept: Kept): Promise<void> {
  const { database, clock } = kept
  await expireAppointments(kept)
  await administer(database, (tx) => remindOfAppointments({ tx, clock }))
  let refreshed: number
  do {
    refreshed = await administer(database, (tx) => refreshStale({ tx, clock }))
  } while (refreshed === mostAtOnce)
}

const everyMs = 20_000

export function passTimeSteadily(kept: Kept, logger: Logger): AsyncDisposable {
  return every(everyMs, () => passTime(kept), { logger, failed: 'could not follow the time' })
}
