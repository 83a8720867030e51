import type { Instant } from '../../base/instant.js'
import type { Services } from '../../rpc/context.js'
import { answersOf, endOf, type AppointmentSide } from '../appointment.js'
import { isRead, type Reach } from '../../sites/index.js'
import { calendarPath } from './links.js'
import type { AppointmentShown } from '../repair.wire.js'
import type { AppointmentDetails } from './appointment-details.js'

type Shown = {
  readonly by: AppointmentSide
  readonly now: Instant
  readonly hmac: Services['hmac']
  /** On the page of a site the home is never told. */
  readonly reach: Reach
}

/** Both sides may see the address and the words: the resident wrote them, and the repairer needs them. */
export function appointmentToWire(details: AppointmentDetails, { by, now, hmac, reach }: Shown): AppointmentShown {
  const { appointment, repairer } = details
  const { service, address, proposed } = appointment
  // What a workshop answers is not dated: it is read where the first words are.
  const areWordsRead = isRead(reach, appointment.createdAt)
  const { email: _toUsOnly, memberId: _inner, memberSlug: _desk, zone, ...shownOfRepairer } = repairer
  return {
    id: appointment.id,
    status: appointment.status,
    startsAt: appointment.startsAt,
    endsAt: endOf(appointment),
    zone,
    ...(proposed && { proposedStartsAt: proposed.startsAt }),
    ...(appointment.stands && { stands: true as const }),
    cancelUntil: appointment.cancelUntil,
    ...(appointment.lapsesAt !== undefined && { lapsesAt: appointment.lapsesAt }),
    repairer: shownOfRepairer,
    ...(service && {
      service: { name: service.name, ...(service.priceCents !== undefined && { priceCents: service.priceCents }) },
    }),
    bikeType: appointment.bikeType,
    ...(address && { address: reach === 'whole' ? address.text : '' }),
    words: areWordsRead ? appointment.words : '',
    contactName: appointment.contactName,
    ...(appointment.answer !== undefined && areWordsRead && { answer: appointment.answer }),
    ...(appointment.cancelledBy && { cancelledBy: appointment.cancelledBy }),
    calendar: calendarPath(hmac, details),
    may: answersOf(appointment, by, now),
    sequence: appointment.sequence,
  }
}
