import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { Day, Zone } from '../../base/local-time.js'

/** Somebody waits for what is lent. The row goes when they have it, no longer want it, or it is open to all. */
export type LoanWaitTable = {
  id: Id<'LoanWait'>
  offer_id: Id<'Offer'>
  account_id: Id<'Account'>
  site_id: Id<'Site'>
  zone: Zone
  /** Both included; null: whatever the days. */
  from_day: Day | null
  to_day: Day | null
  /** The language of the mails. */
  language: Language
  /** While days are held for this person alone: of which copy, which, and as the how manieth who was told. */
  copy_id: Id<'OfferCopy'> | null
  held_from: Day | null
  held_to: Day | null
  /** Kept free around what is held. */
  buffer_days: number
  turn: number
  /** Null while it is night. */
  told_at: Instant | null
  held_until: Instant | null
  /** When it is looked at again. */
  step_at: Instant
  created_at: Instant
}
