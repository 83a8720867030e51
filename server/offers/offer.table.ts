import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Day } from '../base/local-time.js'
import type { Flag } from '../database/columns.js'
import type { Condition } from '../../widgets/words/offers/conditions.js'
import type { OfferKind } from '../../widgets/words/offers/offer-kinds.js'
import type { OfferFieldColumns } from './offer.columns.js'

export type OfferStatus = 'draft' | 'published' | 'paused' | 'closed' | 'expired'

export type OfferTable = OfferFieldColumns & {
  id: Id<'Offer'>
  kind: OfferKind
  status: OfferStatus
  /** Exactly one of the two is set. */
  account_id: Id<'Account'> | null
  member_id: Id<'Member'> | null
  /** Where a resident published it; null when it was published by a command. */
  site_id: Id<'Site'> | null
  /** Where it is collected; never null when a member gives. */
  place_id: Id<'Place'> | null
  category_id: string
  title: string
  description: string
  commune_code: string
  /** The place's point, or the centre of the person's commune: a home is never stored here. */
  latitude: number
  longitude: number
  /** Stems of title, category and description, then filter words (`foldOffer`). */
  words: string
  /** The point as text (`spot.ts`). */
  spot: string
  /** Rank by publication, later is greater: the order of lists, and the rowid of the search index. */
  newness: number | null
  /** Until when its site looks at it before it is shown; null when it waits for nobody. */
  look_by: Instant | null
  /** `look_by` itself once its site has been reminded that it is over; later once the network has. */
  look_told: Instant | null
  /** The end that its giver has been told is near; another one after a renewal. */
  end_told: Instant | null
  /** By moderation, everywhere; what is hidden on one site alone is listed. */
  hidden: Flag
  /** No copy of it can be lent. */
  out_of_order: Flag
  /** On the lists of this site alone; null: wherever it is. */
  only_site_id: Id<'Site'> | null
  /** Published, waits for nobody, is not hidden, can be lent, and its giver is not away. Public queries check `expires_at` as well. */
  listed: Flag
  sequence: number
  published_at: Instant
  expires_at: Instant
  created_at: Instant
  updated_at: Instant
}

/** Each point at which an offer is or was: hundreds of rows for hundreds of thousands of offers. */
export type OfferSpotTable = { spot: string; commune_code: string; latitude: number; longitude: number }

/** One object that one person at a time can have. An offer that is lent or swapped has at least one. */
export type OfferCopyTable = {
  id: Id<'OfferCopy'>
  offer_id: Id<'Offer'>
  label: string | null
  /** The member who gives the copy: its codes are unique among its own. */
  member_id: Id<'Member'> | null
  /** The code that is written on the object. */
  code: string | null
  /** Null: as the offer says. */
  condition: Condition | null
  /** What of it is to be repaired. */
  fault: string | null
  /** Since when nobody can have it. */
  out_since: Instant | null
  out_reason: string | null
  /** When its label was printed last. */
  labelled_at: Instant | null
}

/** `buffer`: after a loan. `late`: not back in time. `waited`: for who waited longest, for a day. */
type HeldAs = 'giver' | 'asked' | 'proposed' | 'buffer' | 'late' | 'waited'

/** A day on which a copy is taken: by its giver where it is neither of a loan nor of somebody who waits. */
export type OfferDayTable = {
  copy_id: Id<'OfferCopy'>
  day: Day
  loan_id: Id<'Loan'> | null
  wait_id: Id<'LoanWait'> | null
  held_as: HeldAs
  /** Why its giver keeps it, where they say so. */
  reason: string | null
}

/** What the staff of a member keep of a thing for themselves. */
export type KeptItemTable = {
  offer_id: Id<'Offer'>
  shelf: string
  value_cents: number | null
  note: string
  /** What belongs to it, a line each. */
  contents: string
}

export type OfferPhotoTable = {
  offer_id: Id<'Offer'>
  position: number
  /** Content hash under which the sizes are stored (`media/photo.ts`). */
  photo: string
  width: number
  height: number
  alt: string
}
