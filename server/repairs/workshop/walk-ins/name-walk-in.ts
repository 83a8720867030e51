import { refuseFullMailbox } from '../../../accounts/index.js'
import { toId } from '../../../base/id.js'
import { Refusal } from '../../../base/refusal.js'
import { record } from '../../../events/outbox.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { StaffContext } from '../../../rpc/context.js'
import { lockAgendas } from '../../agenda/agenda.store.js'
import { saveContact } from '../../appointments/appointment.store.js'
import { zoneOf } from '../../appointments/appointment-details.store.js'
import { reminderTime } from '../../appointments/reminder-time.js'
import { communesShowingOne } from '../../shown-in.store.js'
import { aboutAppointment, movedOn } from '../appointments/answer-as-staff.js'
import { appointmentToStaff } from '../appointments/appointment-to-staff.js'
import type { AppointmentAnswered } from '../appointments/appointments.wire.js'
import { getWorkshopAppointment } from '../appointments/workshop-appointment.store.js'
import { mostMailedADay } from './enter-walk-in.js'
import type { NameWalkInInput } from './walk-ins.wire.js'

/**
 * Who came, once the hour is noted: a name, a telephone or an address, in place of what was written before. With an address
 * they are mailed the hour, as if it had been said at once.
 */
export async function nameWalkIn(
  ctx: Pick<StaffContext, 'tx' | 'clock' | 'hashOf' | 'about'>,
  allowed: Allowed<'visits'>,
  { appointmentId, seen, firstName, phone, email, locale }: NameWalkInInput,
): Promise<AppointmentAnswered> {
  const { tx, clock } = ctx
  const now = clock.now()
  const id = toId<'Appointment'>(appointmentId)
  // A mail greets somebody.
  if (email !== undefined && firstName === undefined) throw new Refusal('invalid-input', { fields: ['firstName'] })
  const found = await getWorkshopAppointment(tx, allowed, id)
  const { repairerId } = found.appointment
  await lockAgendas(tx, repairerId)
  const before = await getWorkshopAppointment(tx, allowed, id)
  const { appointment } = before
  if (appointment.sequence !== seen) throw await movedOn(tx, allowed, before)
  if (appointment.accountId !== undefined || appointment.status !== 'booked') throw new Refusal('appointment-moved-on')
  if (email !== undefined && email !== appointment.contactEmail)
    await refuseFullMailbox(ctx, { act: 'workshop.enter', email, mostADay: mostMailedADay })
  const zone = await zoneOf(tx, repairerId)
  const { contactPhone: _phone, contactEmail: _email, remindAt: _told, ...kept } = appointment
  const remindAt = email === undefined ? undefined : reminderTime(appointment.startsAt, zone, now)
  const after = {
    ...kept,
    contactName: firstName ?? '',
    ...(phone !== undefined && { contactPhone: phone }),
    ...(email !== undefined && { contactEmail: email }),
    ...(remindAt !== undefined && { remindAt }),
    language: locale,
    sequence: appointment.sequence + 1,
  }
  await saveContact(tx, after, now)
  const communes = await communesShowingOne(tx, repairerId)
  await record(tx, now, { type: 'appointment.named', appointmentId: id, sequence: after.sequence, communes })
  ctx.about(aboutAppointment(after, zone))
  return { ...appointmentToStaff(await getWorkshopAppointment(tx, allowed, id), now), zone }
}
