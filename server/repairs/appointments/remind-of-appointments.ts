import { record } from '../../events/outbox.js'
import type { MutationContext } from '../../rpc/context.js'
import { setReminder, takeDueReminders } from './appointment.store.js'
import { endOfNight } from './reminder-time.js'

const mostAtOnce = 200

/** A reminder is cleared in the transaction that records its event, so that it is sent once. */
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
