import type { Clock } from '../../base/clock.js'
import { Refusal } from '../../base/refusal.js'
import type { Database } from '../../database/open-database.js'
import { administer } from '../../rpc/in-transaction.js'
import { lapsedAppointments } from './appointment.store.js'
import { changeAppointment } from './change-appointment.js'

const mostAtOnce = 200

/** Each has its own transaction: another process, or an answer at the same moment, may come first. */
export async function expireAppointments({
  database,
  clock,
}: {
  readonly database: Database
  readonly clock: Clock
}): Promise<number> {
  let expired = 0
  for (const lapsed of await lapsedAppointments(database.reader, clock.now(), mostAtOnce)) {
    try {
      await administer(database, (tx) => changeAppointment({ tx, clock }, lapsed, { change: 'expire' }))
      expired += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return expired
}
