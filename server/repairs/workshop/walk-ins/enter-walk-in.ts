import { newId, type Id } from '../../../base/id.js'
import { addMs, toInstant, type Instant } from '../../../base/instant.js'
import { Refusal } from '../../../base/refusal.js'
import type { Tx } from '../../../database/tables.js'
import { refuseFullMailbox } from '../../../accounts/index.js'
import { record } from '../../../events/outbox.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { StaffContext } from '../../../rpc/context.js'
import { siteToLeadTo } from '../../../sites/index.js'
import { lockAgendas } from '../../agenda/agenda.store.js'
import { insertCells, type Cell } from '../../agenda/appointment-cell.store.js'
import { refreshFirstFreeAfter } from '../../agenda/first-free.js'
import type { AppointmentLength } from '../../agenda/slots.js'
import type { Appointment } from '../../appointment.js'
import { insertAppointment } from '../../appointments/appointment.store.js'
import { findVacancy } from '../../appointments/find-vacancy.js'
import { reminderTime } from '../../appointments/reminder-time.js'
import { communesShowingOne } from '../../shown-in.store.js'
import { aboutAppointment } from '../appointments/answer-as-staff.js'
import { appointmentToStaff } from '../appointments/appointment-to-staff.js'
import type { AppointmentAnswered } from '../appointments/appointments.wire.js'
import { getWorkshopAppointment } from '../appointments/workshop-appointment.store.js'
import { getWorkshop } from '../workshop.store.js'
import { vacancyNow } from './vacancy-now.js'
import { workAhead, type WorkAhead } from './walk-in-work.js'
import type { WalkInInput } from './walk-ins.wire.js'

/** A mailbox that asked for nothing gets at most as many mails a day as a family brings bicycles. */
export const mostMailedADay = 10

/** A call, or somebody at the door: booked at once, in the same cells as every other appointment. */
export async function enterWalkIn(
  ctx: Pick<StaffContext, 'tx' | 'clock' | 'hashOf' | 'about'>,
  allowed: Allowed<'visits'>,
  input: WalkInInput,
): Promise<AppointmentAnswered> {
  const { tx, clock } = ctx
  const now = clock.now()
  // A mail greets somebody.
  if (input.email !== undefined && input.firstName === undefined)
    throw new Refusal('invalid-input', { fields: ['firstName'] })
  if (input.email !== undefined)
    await refuseFullMailbox(ctx, { act: 'workshop.enter', email: input.email, mostADay: mostMailedADay })
  const workshop = await getWorkshop(tx, allowed, input.repairer)
  const { repairer, zone } = workshop
  await lockAgendas(tx, repairer.id)
  const { memberId, communeCode } = workshop
  const siteId = await siteToLeadTo(tx, { memberId, communeCode, element: 'repair-booking' })
  const ahead = await workAhead(tx, workshop, { work: input, now })
  const id: Id<'Appointment'> = newId()
  const vacancy = await vacancyFor(tx, ahead, { id, startsAt: input.startsAt, now })
  const { startsAt, length } = vacancy
  const remindAt = input.email === undefined ? undefined : reminderTime(startsAt, zone, now)
  const { service } = ahead
  const appointment: Appointment = {
    id,
    repairerId: repairer.id,
    agendaId: vacancy.agendaId,
    siteId,
    status: 'booked',
    startsAt,
    ...length,
    bikeType: input.bikeType,
    words: input.words,
    cancelUntil: addMs(startsAt, -repairer.cancelMinutes * 60_000),
    ...(remindAt !== undefined && { remindAt }),
    ...(service && {
      service: {
        id: service.id,
        name: service.name,
        ...(service.priceCents !== undefined && { priceCents: service.priceCents }),
      },
    }),
    contactName: input.firstName ?? '',
    ...(input.phone !== undefined && { contactPhone: input.phone }),
    ...(input.email !== undefined && { contactEmail: input.email }),
    language: input.locale,
    sequence: 0,
    createdAt: now,
  }
  await insertAppointment(tx, appointment)
  await insertCells(tx, vacancy.cells, { proposed: false })
  await refreshFirstFreeAfter(tx, { repairerId: repairer.id, quarters: vacancy.quarters }, now)
  const communes = await communesShowingOne(tx, repairer.id)
  await record(tx, now, { type: 'appointment.booked', appointmentId: id, sequence: 0, communes })
  ctx.about(aboutAppointment(appointment, zone))
  return { ...appointmentToStaff(await getWorkshopAppointment(tx, allowed, id), now), zone }
}

type Vacancy = {
  readonly startsAt: Instant
  readonly agendaId: Id<'Agenda'>
  readonly length: AppointmentLength
  readonly quarters: readonly Instant[]
  readonly cells: readonly Cell[]
}

type Asked = { readonly id: Id<'Appointment'>; readonly startsAt: string | undefined; readonly now: Instant }

async function vacancyFor(tx: Tx, { time, length }: WorkAhead, { id, startsAt: asked, now }: Asked): Promise<Vacancy> {
  if (asked !== undefined) {
    const startsAt = toInstant(asked)
    const vacancy = await findVacancy(tx, { appointmentId: id, time, length, startsAt, now })
    return { ...vacancy, startsAt, length }
  }
  const vacancy = await vacancyNow(tx, time, { length, now })
  if (!vacancy) throw new Refusal('slot-taken')
  return { ...vacancy, cells: vacancy.cellsFor(id) }
}
