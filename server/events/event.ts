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
  }
}

/** What a kept answer may show: an event names what it touches, an answer what it shows (`rpc/public-cache.ts`). */
export type Topic = 'offers' | 'sites' | 'territories' | 'members'

const topics: Record<EventType, readonly Topic[]> = {
  'territories.changed': ['territories', 'offers', 'sites'],
  'site.changed': ['sites', 'offers'],
  'member.changed': ['members', 'offers'],
  'categories.changed': ['offers'],
  'giver.away': ['offers'],
  'giver.back': ['offers'],
  'offer.published': ['offers'],
  'offer.changed': ['offers'],
  'offer.withdrawn': ['offers'],
  'offer.reported': [],
}

export const allTopics: readonly Topic[] = ['offers', 'sites', 'territories', 'members']

const isEventType = (type: string): type is EventType => Object.hasOwn(topics, type)

/** A type we do not know comes from a newer version of us on the same database: then anything may have changed. */
export function topicsOf(type: string): readonly Topic[] {
  return isEventType(type) ? topics[type] : allTopics
}
