import type { Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import type { AppointmentDetails } from './appointment-details.js'
import { setReminder } from './appointment.store.js'
import { endOfNight } from './reminder-time.js'

/**
 * Returns whether it is night where the appointment is; only then is the reminder put off until morning, or dropped.
 */
export async function putOffReminder(
  tx: Tx,
  { appointment, repairer }: Pick<AppointmentDetails, 'appointment' | 'repairer'>,
  now: Instant,
): Promise<boolean> {
  const morning = endOfNight(now, repairer.zone)
  if (morning === undefined) return false
  if (morning < appointment.startsAt) await setReminder(tx, appointment.id, morning)
  return true
}
