import type { Instant } from '../../base/instant.js'
import type { Services } from '../../rpc/context.js'
import { answersOf, endOf, type AppointmentSide } from '../appointment.js'
import { calendarPath } from './links.js'
import type { AppointmentShown } from '../repair.wire.js'
import type { AppointmentDetails } from './appointment-details.js'

type Shown = {
  readonly by: AppointmentSide
  readonly now: Instant
  readonly hmac: Services['hmac']
  /** On the page of a partner: without home and words. */
  readonly isElsewhere: boolean
}

/** Both sides may see the address and the words: the resident wrote them, and the repairer needs them. */
export function appointmentToWire(
  details: AppointmentDetails,
  { by, now, hmac, isElsewhere }: Shown,
): AppointmentShown {
  const { appointment, repairer } = details
  const { service, address, proposed } = appointment
  const { email: _toUsOnly, memberId: _inner, memberSlug: _desk, zone, ...shownOfRepairer } = repairer
  return {
    id: appointment.id,
    status: appointment.status,
    startsAt: appointment.startsAt,
    endsAt: endOf(appointment),
    zone,
    ...(proposed && { proposedStartsAt: proposed.startsAt }),
    cancelUntil: appointment.cancelUntil,
    ...(appointment.lapsesAt !== undefined && { lapsesAt: appointment.lapsesAt }),
    repairer: shownOfRepairer,
    ...(service && {
      service: { name: service.name, ...(service.priceCents !== undefined && { priceCents: service.priceCents }) },
    }),
    bikeType: appointment.bikeType,
    ...(address && { address: isElsewhere ? '' : address.text }),
    words: isElsewhere ? '' : appointment.words,
    contactName: appointment.contactName,
    ...(appointment.answer !== undefined && !isElsewhere && { answer: appointment.answer }),
    ...(appointment.cancelledBy && { cancelledBy: appointment.cancelledBy }),
    calendar: calendarPath(hmac, details),
    may: answersOf(appointment, by, now),
  }
}
