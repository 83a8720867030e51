import type { Id } from '../../../base/id.js'
import { addToDay, instantAt, paris, type Day } from '../../../base/local-time.js'
import { unreadOf } from '../../../conversations/index.js'
import type { Context } from '../../../rpc/context.js'
import { zonesOf } from '../../appointments/appointment-details.store.js'
import { countWaiting, hasWorkshop, nearestWaiting } from '../workshop.store.js'
import { appointmentToStaff } from './appointment-to-staff.js'
import type { DayOfVisits } from './appointments.wire.js'
import { appointmentsById, comingIds } from './workshop-appointment.store.js'

/** From today to a last day, both included. */
type Asked = { readonly member: Id<'Member'>; readonly today: Day; readonly last: Day; readonly most: number }

/** What the visits to a member's workshops ask of those who work there; undefined where there is no workshop. */
export async function dayOfVisits(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { member, today, last, most }: Asked,
): Promise<DayOfVisits | undefined> {
  if (!(await hasWorkshop(db, { member }))) return undefined
  const now = clock.now()
  // Days as in Paris, as in the lists of loans.
  const span = { from: instantAt(today, '00:00', paris), until: instantAt(addToDay(last, 1), '00:00', paris), most }
  const [{ ids, count }, waits, nearest, unread] = await Promise.all([
    comingIds(db, member, span),
    countWaiting(db, { member }, now),
    nearestWaiting(db, { member, now }),
    unreadOf(db, 'appointment', { member }),
  ])
  const found = await appointmentsById(db, [...new Set([...ids, ...(nearest ? [nearest] : [])])])
  const zones = await zonesOf(db, [...new Set([...found.values()].map(({ appointment }) => appointment.repairerId))])
  const rowOf = (id: Id<'Appointment'>) => {
    const appointment = found.get(id)
    const zone = appointment && zones.get(appointment.appointment.repairerId)
    const words = unread.get(id)
    if (!appointment || zone === undefined) return []
    return [{ ...appointmentToStaff(appointment, now), zone, ...(words !== undefined && { unread: words }) }]
  }
  const [first] = nearest ? rowOf(nearest) : []
  return { count, items: ids.flatMap(rowOf), asked: { count: waits, ...(first && { nearest: first }) } }
}
