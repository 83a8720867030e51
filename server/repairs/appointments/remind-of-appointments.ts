import { record } from '../../events/outbox.js'
import type { MutationContext } from '../../rpc/context.js'
import { setReminder, takeDueReminders } from './appointment.store.js'
import { endOfNight } from './reminder-time.js'

const mostAtOnce = 200

/**
 * Says that it is time to remind of visits that are near. Once for each: what says so and what is forgotten by it are in one
 * transaction. A round that comes late, and in the night, waits for the morning.
 */
export async function remindOfAppointments({ tx, clock }: Pick<MutationContext, 'tx' | 'clock'>): Promise<number> {
  const now = clock.now()
  let reminded = 0
  for (const { id, startsAt, sequence, zone } of await takeDueReminders(tx, now, mostAtOnce)) {
    const morning = endOfNight(now, zone)
    const later = morning !== undefined && morning < startsAt ? morning : undefined
    await setReminder(tx, id, later)
    if (morning !== undefined || startsAt <= now) continue
    await record(tx, now, { type: 'appointment.reminder-due', appointmentId: id, sequence })
    reminded += 1
  }
  return reminded
}
