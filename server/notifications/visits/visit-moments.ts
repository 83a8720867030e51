import type { Instant } from '../../base/instant.js'
import type { CoopEvent, EventOf, EventType } from '../../events/event.js'
import type { VisitSheet, VisitSide } from '../../repairs/index.js'

/** What may have come of a visit that somebody is to be told. */
export const moments = [
  ...(['requested', 'booked', 'accepted', 'agreed', 'proposed', 'refused', 'declined'] as const),
  ...(['cancelled-by-resident', 'cancelled-by-repairer', 'expired', 'reminder'] as const),
]
export type Moment = (typeof moments)[number]

/**
 * `always`; `if-written`: who never heard of the visit need not hear of its end; `if-in-calendar`: who did it knows, but
 * their calendar may still show it; `never`.
 */
export type Rule = 'always' | 'if-written' | 'if-in-calendar' | 'never'

/** Who is written to at which moment. */
export const recipients: Readonly<Record<Moment, Readonly<Record<VisitSide, Rule>>>> = {
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

/** What a moment does to a calendar: puts the visit in, or takes it out where it is. */
export const inCalendar: Readonly<Partial<Record<Moment, 'REQUEST' | 'CANCEL'>>> = {
  booked: 'REQUEST',
  accepted: 'REQUEST',
  agreed: 'REQUEST',
  declined: 'CANCEL',
  'cancelled-by-resident': 'CANCEL',
  'cancelled-by-repairer': 'CANCEL',
  expired: 'CANCEL',
}

/** What either side may be told of at once. */
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

/**
 * What is to be told of an event; undefined when that is nothing, or when the row has moved on, so that it would no longer
 * be true: every change counts its `sequence` up.
 */
export function momentOf(event: Telling, { appointment }: VisitSheet, now: Instant): Moment | undefined {
  const { sequence, startsAt, lapsesAt, status, cancelledBy } = appointment
  if (event.sequence !== sequence) return undefined
  // Time has overtaken what still stands in the row: nobody can act on it any more.
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

/** At once, by the answer to a request, or after a proposal, which is at least the second change. */
function howBooked(sequence: number): Moment {
  return sequence === 0 ? 'booked' : sequence === 1 ? 'accepted' : 'agreed'
}
