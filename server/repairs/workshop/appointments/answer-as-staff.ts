import { toId } from '../../../base/id.js'
import { toInstant } from '../../../base/instant.js'
import { dayOf, wallTimeOf, type Zone } from '../../../base/local-time.js'
import { Refusal } from '../../../base/refusal.js'
import type { Db } from '../../../database/tables.js'
import { lastToTouch } from '../../../roles/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { About, StaffContext } from '../../../rpc/context.js'
import { lockAgendas } from '../../agenda/agenda.store.js'
import type { Appointment } from '../../appointment.js'
import { changeAppointment } from '../../appointments/change-appointment.js'
import { zoneOf } from '../../appointments/appointment-details.store.js'
import { appointmentToStaff } from './appointment-to-staff.js'
import type { StaffAnswerInput, AppointmentAnswered } from './appointments.wire.js'
import { getWorkshopAppointment, type WorkshopAppointment } from './workshop-appointment.store.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** By somebody of the workshop, who saw it at `seen`: whoever comes second is told by whom it was changed. */
export async function answerAsStaff(
  ctx: Acting,
  allowed: Allowed<'visits'>,
  { appointmentId, answer, seen, startsAt, words }: StaffAnswerInput,
): Promise<AppointmentAnswered> {
  const { tx, clock } = ctx
  const id = toId<'Appointment'>(appointmentId)
  const found = await getWorkshopAppointment(tx, allowed, id)
  await lockAgendas(tx, found.appointment.repairerId)
  const before = await getWorkshopAppointment(tx, allowed, id)
  if (before.appointment.sequence !== seen) throw await movedOn(tx, allowed, before)
  const wanted = { change: answer, words, ...(startsAt && { startsAt: toInstant(startsAt) }) }
  await changeAppointment(ctx, before.party, wanted)
  const after = await getWorkshopAppointment(tx, allowed, id)
  const zone = await zoneOf(tx, after.appointment.repairerId)
  ctx.about(aboutAppointment(after.appointment, zone))
  return { ...appointmentToStaff(after, clock.now()), zone }
}

/** A name goes from the list of what was done when its account is erased; whoever has none is not named there. */
export function aboutAppointment({ id, accountId: person, contactName, startsAt }: Appointment, zone: Zone): About {
  const hour = `${dayOf(startsAt, zone)} ${wallTimeOf(startsAt, zone).slice(0, 5)}`
  const about = { kind: 'visit', id }
  return person ? { ...about, title: `${contactName}, ${hour}`, person } : { ...about, title: hour }
}

/** That somebody was first, and who. */
export async function movedOn(
  db: Db,
  { subject }: Pick<Allowed<'visits'>, 'subject'>,
  { appointment, changedAt }: WorkshopAppointment,
): Promise<Refusal> {
  const { id, contactName, status } = appointment
  const last = await lastToTouch(db, subject, { kind: 'visit', id })
  const isOurs = last !== undefined && last.firstName !== '' && last.at >= changedAt
  const by = isOurs ? last.firstName : status === 'expired' ? undefined : contactName
  return new Refusal('appointment-moved-on', { status, ...(by && { by }) })
}
