import type { Instant } from '../../base/instant.js'
import type { CoopEvent, EventOf, EventType } from '../../events/event.js'
import type { AppointmentDetails, AppointmentSide } from '../../repairs/index.js'

export const moments = [
  ...(['requested', 'booked', 'accepted', 'agreed', 'moved', 'proposed', 'refused', 'declined'] as const),
  ...(['declined-stands', 'cancelled-by-resident', 'cancelled-by-repairer'] as const),
  ...(['expired', 'expired-stands', 'reminder'] as const),
]
export type AppointmentMail = (typeof moments)[number]

/**
 * `if-written`: only if this side was mailed before, since otherwise it does not know of the appointment;
 * `if-in-calendar`: this side did it, but its calendar may still show the appointment.
 */
type Rule = 'always' | 'if-written' | 'if-in-calendar' | 'never'

export const recipients: Readonly<Record<AppointmentMail, Readonly<Record<AppointmentSide, Rule>>>> = {
  requested: { resident: 'always', repairer: 'always' },
  booked: { resident: 'always', repairer: 'always' },
  accepted: { resident: 'always', repairer: 'always' },
  agreed: { resident: 'always', repairer: 'always' },
  moved: { resident: 'always', repairer: 'never' },
  proposed: { resident: 'always', repairer: 'never' },
  refused: { resident: 'always', repairer: 'never' },
  declined: { resident: 'if-in-calendar', repairer: 'always' },
  'declined-stands': { resident: 'always', repairer: 'always' },
  'cancelled-by-resident': { resident: 'if-in-calendar', repairer: 'if-written' },
  'cancelled-by-repairer': { resident: 'always', repairer: 'if-in-calendar' },
  expired: { resident: 'always', repairer: 'always' },
  'expired-stands': { resident: 'always', repairer: 'always' },
  reminder: { resident: 'always', repairer: 'never' },
}

export const inCalendar: Readonly<Partial<Record<AppointmentMail, 'REQUEST' | 'CANCEL'>>> = {
  booked: 'REQUEST',
  accepted: 'REQUEST',
  agreed: 'REQUEST',
  moved: 'REQUEST',
  declined: 'CANCEL',
  'cancelled-by-resident': 'CANCEL',
  'cancelled-by-repairer': 'CANCEL',
  expired: 'CANCEL',
}

export const appointmentEvents = [
  'appointment.requested',
  'appointment.booked',
  'appointment.named',
  'appointment.moved',
  'appointment.proposed',
  'appointment.declined',
  'appointment.refused',
  'appointment.cancelled',
  'appointment.expired',
] as const satisfies readonly EventType[]

export type AppointmentEvent = EventOf<(typeof appointmentEvents)[number]>

export const isAppointmentEvent = (event: CoopEvent): event is AppointmentEvent =>
  appointmentEvents.some((type) => type === event.type)

type Telling = AppointmentEvent | EventOf<'appointment.reminder-due'>

/** Undefined too when the appointment has changed since the event, which its `sequence` shows. */
export function momentOf(
  event: Telling,
  { appointment }: AppointmentDetails,
  now: Instant,
): AppointmentMail | undefined {
  const { sequence, startsAt, lapsesAt, status, cancelledBy } = appointment
  if (event.sequence !== sequence) return undefined
  // The deadline has passed, although the row has not changed yet: nobody can act on it any more.
  const passed = now >= (lapsesAt ?? startsAt)
  switch (event.type) {
    case 'appointment.requested':
      return passed ? undefined : 'requested'
    case 'appointment.booked':
      return passed ? undefined : howBooked(sequence)
    case 'appointment.named':
      return passed ? undefined : 'booked'
    case 'appointment.moved':
      return passed ? undefined : 'moved'
    case 'appointment.proposed':
      return passed ? undefined : 'proposed'
    case 'appointment.reminder-due':
      return passed || status !== 'booked' ? undefined : 'reminder'
    case 'appointment.refused':
      return 'refused'
    case 'appointment.declined':
      if (status !== 'booked') return 'declined'
      return passed ? undefined : 'declined-stands'
    case 'appointment.cancelled':
      return cancelledBy === 'repairer' ? 'cancelled-by-repairer' : 'cancelled-by-resident'
    case 'appointment.expired':
      if (status !== 'booked') return 'expired'
      return passed ? undefined : 'expired-stands'
  }
}

/** Booked at once, by accepting a request, or by agreeing to a proposal, which is at least the second change. */
function howBooked(sequence: number): AppointmentMail {
  return sequence === 0 ? 'booked' : sequence === 1 ? 'accepted' : 'agreed'
}
