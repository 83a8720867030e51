import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Day } from '../base/local-time.js'
import type { Flag } from '../database/columns.js'

export type OfferKind = 'lend' | 'give' | 'swap' | 'help' | 'wanted'
export type OfferStatus = 'draft' | 'published' | 'paused' | 'closed' | 'expired'
export type Condition = 'new' | 'very-good' | 'good' | 'worn' | 'to-repair'

export type OfferTable = {
  id: Id<'Offer'>
  kind: OfferKind
  status: OfferStatus
  /** Exactly one giver: a person or a member. */
  account_id: Id<'Account'> | null
  member_id: Id<'Member'> | null
  /** Where it is collected; a member's offer has one. */
  place_id: Id<'Place'> | null
  category_id: string
  title: string
  description: string
  condition: Condition | null
  deposit_cents: number | null
  preferred_days: number | null
  commune_code: string
  /** The place's point, or the centre of the person's commune: a home is never stored here. */
  latitude: number
  longitude: number
  /** Folded stems of title, category and description, then the words of its ground (`search/words.ts`). */
  words: string
  /** The point's name (`search/ground.ts`). */
  spot: string
  /** Rank among all that were ever published, later is greater: the order of lists, and the row of the search index. */
  newness: number | null
  /** Published, and its giver is not away: what every public query starts from. `expires_at` is checked beside it. */
  listed: Flag
  /** One more with each change of `status`. */
  sequence: number
  published_at: Instant
  expires_at: Instant
  created_at: Instant
  updated_at: Instant
}

/** Each point at which an offer stands or stood: hundreds, where offers are hundreds of thousands. */
export type OfferSpotTable = { spot: string; commune_code: string; latitude: number; longitude: number }

/** One thing that can be out at a time. A lent object has one at least. */
export type OfferCopyTable = { id: Id<'OfferCopy'>; offer_id: Id<'Offer'>; label: string | null }

/** A day on which a copy is taken, once: by its giver or by a loan. */
export type OfferDayTable = { copy_id: Id<'OfferCopy'>; day: Day; loan_id: Id<'Loan'> | null }

export type OfferPhotoTable = {
  offer_id: Id<'Offer'>
  position: number
  /** Content hash under which the sizes are stored (`media/photo.ts`). */
  photo: string
  width: number
  height: number
  alt: string
}
