import type { Instant } from '../../base/instant.js'
import type { CoopEvent, EventOf, EventType } from '../../events/event.js'
import type { VisitSheet, VisitSide } from '../../repairs/index.js'

export const moments = [
  ...(['requested', 'booked', 'accepted', 'agreed', 'proposed', 'refused', 'declined'] as const),
  ...(['cancelled-by-resident', 'cancelled-by-repairer', 'expired', 'reminder'] as const),
]
export type VisitMail = (typeof moments)[number]

/**
 * `if-written`: only if this side was mailed before, since otherwise it does not know of the visit; `if-in-calendar`:
 * this side did it, but its calendar may still show the visit.
 */
type Rule = 'always' | 'if-written' | 'if-in-calendar' | 'never'

export const recipients: Readonly<Record<VisitMail, Readonly<Record<VisitSide, Rule>>>> = {
  requested: { resident: 'always', repairer: 'always' },
  booked: { resident: 'always', repairer: 'always' },
  accepted: { resident: 'always', repairer: 'always' },
  agreed: { resident: 'always', repairer: 'always' },
  proposed: { resident: 'always', repairer: 'never' },
  refused: { resident: 'always', repairer: 'never' },
  declined: { resident: 'if-in-calendar', repairer: 'always' },
  'cancelled-by-resident': { resident: 'if-in-calendar', repairer: 'if-written' },
  'cancelled-by-repairer': { resident: 'always', repairer: 'if-in-calendar' },
  expired: { resident: 'always', repairer: 'always' },
  reminder: { resident: 'always', repairer: 'never' },
}

export const inCalendar: Readonly<Partial<Record<VisitMail, 'REQUEST' | 'CANCEL'>>> = {
  booked: 'REQUEST',
  accepted: 'REQUEST',
  agreed: 'REQUEST',
  declined: 'CANCEL',
  'cancelled-by-resident': 'CANCEL',
  'cancelled-by-repairer': 'CANCEL',
  expired: 'CANCEL',
}

export const visitEvents = [
  'appointment.requested',
  'appointment.booked',
  'appointment.proposed',
  'appointment.declined',
  'appointment.refused',
  'appointment.cancelled',
  'appointment.expired',
] as const satisfies readonly EventType[]

export type VisitEvent = EventOf<(typeof visitEvents)[number]>

export const isVisitEvent = (event: CoopEvent): event is VisitEvent => visitEvents.some((type) => type === event.type)

type Telling = VisitEvent | EventOf<'appointment.reminder-due'>

/** Undefined too when the visit has changed since the event, which its `sequence` shows. */
export function momentOf(event: Telling, { appointment }: VisitSheet, now: Instant): VisitMail | undefined {
  const { sequence, startsAt, lapsesAt, status, cancelledBy } = appointment
  if (event.sequence !== sequence) return undefined
  // The deadline has passed, although the row has not changed yet: nobody can act on it any more.
  const passed = now >= (lapsesAt ?? startsAt)
  switch (event.type) {
    case 'appointment.requested':
      return passed ? undefined : 'requested'
    case 'appointment.booked':
      return passed ? undefined : howBooked(sequence)
    case 'appointment.proposed':
      return passed ? undefined : 'proposed'
    case 'appointment.reminder-due':
      return passed || status !== 'booked' ? undefined : 'reminder'
    case 'appointment.refused':
      return 'refused'
    case 'appointment.declined':
      return 'declined'
    case 'appointment.cancelled':
      return cancelledBy === 'repairer' ? 'cancelled-by-repairer' : 'cancelled-by-resident'
    case 'appointment.expired':
      return 'expired'
  }
}

/** Booked at once, by accepting a request, or by agreeing to a proposal, which is at least the second change. */
function howBooked(sequence: number): VisitMail {
  return sequence === 0 ? 'booked' : sequence === 1 ? 'accepted' : 'agreed'
}
