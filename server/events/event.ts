import type { Id } from '../base/id.js'

/** All that can have happened. `subject` is what keeps the order: events of one subject are followed one after the other. */
export type CoopEvent =
  | { readonly type: 'territories.changed' }
  | { readonly type: 'site.changed'; readonly siteId: Id<'Site'> }
  | { readonly type: 'member.changed'; readonly memberId: Id<'Member'> }
  | { readonly type: 'categories.changed' }
  | { readonly type: 'giver.away' | 'giver.back'; readonly giver: Id<'Account'> }
  | { readonly type: 'offer.published' | 'offer.changed' | 'offer.withdrawn'; readonly offerId: Id<'Offer'> }
  | { readonly type: 'offer.reported'; readonly offerId: Id<'Offer'>; readonly reportId: Id<'OfferReport'> }
  | { readonly type: 'code.requested'; readonly signInId: Id<'SignIn'> }
  | { readonly type: 'session.opened'; readonly sessionId: Id<'Session'>; readonly signInId: Id<'SignIn'> }
  | { readonly type: 'repairer.changed'; readonly repairerId: Id<'Repairer'> }
  | {
      readonly type:
        | 'appointment.requested'
        | 'appointment.booked'
        | 'appointment.proposed'
        | 'appointment.declined'
        | 'appointment.refused'
        | 'appointment.cancelled'
        | 'appointment.expired'
        | 'appointment.kept'
        | 'appointment.missed'
        | 'appointment.reminder-due'
      readonly appointmentId: Id<'Appointment'>
      /** The row's `sequence` as of this event: what tells a mail about an older state from the present one. */
      readonly sequence: number
    }

export type EventType = CoopEvent['type']

export function subjectOf(event: CoopEvent): string {
  switch (event.type) {
    case 'territories.changed':
      return 'territories'
    case 'categories.changed':
      return 'categories'
    case 'site.changed':
      return `site:${event.siteId}`
    case 'member.changed':
      return `member:${event.memberId}`
    case 'giver.away':
    case 'giver.back':
      return `account:${event.giver}`
    case 'offer.published':
    case 'offer.changed':
    case 'offer.withdrawn':
    case 'offer.reported':
      return `offer:${event.offerId}`
    case 'code.requested':
      return `sign-in:${event.signInId}`
    case 'session.opened':
      return `session:${event.sessionId}`
    case 'repairer.changed':
      return `repairer:${event.repairerId}`
    case 'appointment.requested':
    case 'appointment.booked':
    case 'appointment.proposed':
    case 'appointment.declined':
    case 'appointment.refused':
    case 'appointment.cancelled':
    case 'appointment.expired':
    case 'appointment.kept':
    case 'appointment.missed':
    case 'appointment.reminder-due':
      return `appointment:${event.appointmentId}`
  }
}

/** What a kept answer may show: an event names what it touches, an answer what it shows (`rpc/public-cache.ts`). */
export type Topic = 'offers' | 'repairs' | 'sites' | 'territories' | 'members'

const topics: Record<EventType, readonly Topic[]> = {
  'territories.changed': ['territories', 'offers', 'repairs', 'sites'],
  'site.changed': ['sites', 'offers', 'repairs'],
  'member.changed': ['members', 'offers', 'repairs'],
  'categories.changed': ['offers'],
  'giver.away': ['offers'],
  'giver.back': ['offers'],
  'offer.published': ['offers'],
  'offer.changed': ['offers'],
  'offer.withdrawn': ['offers'],
  'offer.reported': [],
  'code.requested': [],
  'session.opened': [],
  'repairer.changed': ['repairs'],
  'appointment.requested': ['repairs'],
  'appointment.booked': ['repairs'],
  'appointment.proposed': ['repairs'],
  'appointment.declined': ['repairs'],
  'appointment.refused': ['repairs'],
  'appointment.cancelled': ['repairs'],
  'appointment.expired': ['repairs'],
  'appointment.kept': [],
  'appointment.missed': [],
  'appointment.reminder-due': [],
}

export const allTopics: readonly Topic[] = ['offers', 'repairs', 'sites', 'territories', 'members']

const isEventType = (type: string): type is EventType => Object.hasOwn(topics, type)

/** A type we do not know comes from a newer version of us on the same database: then anything may have changed. */
export function topicsOf(type: string): readonly Topic[] {
  return isEventType(type) ? topics[type] : allTopics
}

/** The types that touch none of these: whoever keeps what the topics show need not look at such an event. */
export function typesBeside(wanted: readonly Topic[]): string[] {
  return Object.keys(topics).filter((type) => !topicsOf(type).some((topic) => wanted.includes(topic)))
}
