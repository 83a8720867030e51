import type { Instant } from '../../../base/instant.js'
import { endOf, hindrance } from '../../appointment.js'
import { staffAnswers, type StaffAnswer, type StaffAppointment } from './appointments.wire.js'
import type { WorkshopAppointment } from './workshop-appointment.store.js'

export function appointmentToStaff(
  { appointment, employee, isTold }: WorkshopAppointment,
  now: Instant,
): StaffAppointment {
  const { address, proposed, service } = appointment
  return {
    id: appointment.id,
    sequence: appointment.sequence,
    status: appointment.status,
    startsAt: appointment.startsAt,
    endsAt: endOf(appointment),
    ...(proposed && { proposedStartsAt: proposed.startsAt }),
    ...(appointment.stands && { stands: true as const }),
    ...(appointment.lapsesAt !== undefined && { lapsesAt: appointment.lapsesAt }),
    ...(service && {
      service: { name: service.name, ...(service.priceCents !== undefined && { priceCents: service.priceCents }) },
    }),
    bikeType: appointment.bikeType,
    contactName: appointment.contactName,
    ...(appointment.contactPhone !== undefined && { contactPhone: appointment.contactPhone }),
    ...(appointment.contactEmail !== undefined && { contactEmail: appointment.contactEmail }),
    ...(address && { address: address.text }),
    words: appointment.words,
    hasPhoto: appointment.photo !== undefined,
    ...(employee !== undefined && { employee }),
    isWalkIn: appointment.accountId === undefined,
    isTold,
    ...(appointment.cancelledBy && { cancelledBy: appointment.cancelledBy }),
    may: mayAnswer(appointment, now),
  }
}

export const mayAnswer = (appointment: WorkshopAppointment['appointment'], now: Instant): StaffAnswer[] =>
  staffAnswers.filter((change) => hindrance(appointment, { change, by: 'repairer' }, now) === undefined)
