import { unreadOf } from '../../../conversations/index.js'
import type { Context } from '../../../rpc/context.js'
import type { Allowed } from '../../../rpc/actor.js'
import { countWaiting, getWorkshop, workshopsOf } from '../workshop.store.js'
import { findAppointments, type AppointmentHead } from './find-appointments.js'
import { appointmentToStaff } from './appointment-to-staff.js'
import type { AppointmentList, AppointmentsInput } from './appointments.wire.js'
import { appointmentsById } from './workshop-appointment.store.js'

const pageSize = 50

export async function listAppointments(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'visits'>,
  { repairer: slug, cursor, ...narrowed }: AppointmentsInput,
): Promise<AppointmentList> {
  const now = clock.now()
  const workshop = await getWorkshop(db, allowed, slug)
  const unread = await unreadOf(db, 'appointment', { member: workshop.memberId })
  const found = await findAppointments(db, workshop, { narrowed, unread, now })
  const at = cursor === undefined ? 0 : found.findIndex((head) => cursorOf(head) === cursor) + 1
  const page = found.slice(at, at + pageSize)
  const appointments = await appointmentsById(
    db,
    page.map(({ id }) => id),
  )
  const last = page.at(-1)
  return {
    workshop: { slug: workshop.repairer.slug, place: workshop.place, zone: workshop.zone },
    workshops: await workshopsOf(db, workshop.memberId),
    ...(workshop.state !== 'admitted' && {
      admission: { state: workshop.state, ...(workshop.answer !== undefined && { answer: workshop.answer }) },
    }),
    waits: await countWaiting(db, allowed.subject, now),
    count: found.length,
    ...(last && found.length > at + pageSize && { cursor: cursorOf(last) }),
    items: page.flatMap(({ id }) => {
      const appointment = appointments.get(id)
      const words = unread.get(id)
      return appointment
        ? [{ ...appointmentToStaff(appointment, now), ...(words !== undefined && { unread: words }) }]
        : []
    }),
  }
}

const cursorOf = ({ id }: AppointmentHead): string => id
