import { toInstant } from '../../../base/instant.js'
import type { Db } from '../../../database/tables.js'
import { closureSpan } from '../../agenda/spans.js'
import { comingStatuses } from '../../appointment.js'
import type { RepairerClosure } from '../../repairer.js'
import { appointmentsById, type WorkshopAppointment } from '../appointments/workshop-appointment.store.js'
import type { Workshop } from '../workshop.js'

/** Those that hold some quarter of it, for the time agreed or proposed, in order of time. */
export async function appointmentsInClosure(
  db: Db,
  { repairer, zone }: Pick<Workshop, 'repairer' | 'zone'>,
  closure: RepairerClosure,
): Promise<WorkshopAppointment[]> {
  const { from, to } = closureSpan(closure, zone)
  const rows = await db
    .selectFrom('appointment_cell')
    .innerJoin('agenda', 'agenda.id', 'appointment_cell.agenda_id')
    .innerJoin('appointment', 'appointment.id', 'appointment_cell.appointment_id')
    .select('appointment_cell.appointment_id as id')
    .distinct()
    .where('agenda.repairer_id', '=', repairer.id)
    .where('appointment.status', 'in', comingStatuses)
    .where('appointment_cell.starts_at', '>=', toInstant(from))
    .where('appointment_cell.starts_at', '<', toInstant(to))
    .execute()
  const appointments = await appointmentsById(
    db,
    rows.map(({ id }) => id),
  )
  return [...appointments.values()].toSorted((a, b) => (a.appointment.startsAt < b.appointment.startsAt ? -1 : 1))
}
