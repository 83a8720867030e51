import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { Day, Zone } from '../base/local-time.js'
import type { WeightClass } from '../base/weight.js'
import type { Flag } from '../database/columns.js'
import type { AgreedHow, LoanSide, HandOver } from '../../widgets/words/loans/loan-terms.js'
import type { LoanKind, LoanStatus, LoanStep } from './loan.js'

export type LoanTable = {
  id: Id<'Loan'>
  /** Null once the offer is erased; what it was stays copied below. */
  offer_id: Id<'Offer'> | null
  /** Null where nothing is lent. */
  copy_id: Id<'OfferCopy'> | null
  kind: LoanKind
  title: string
  category_id: string
  weight_class: WeightClass | null
  deposit_cents: number | null
  commune_code: string
  site_id: Id<'Site'>
  /** Null of who has no account: staff entered it. */
  taker_id: Id<'Account'> | null
  /** Of what a member gives: the taker as its team knows them. Null until that is known, and once they are forgotten. */
  borrower_id: Id<'Borrower'> | null
  /** Exactly one of the two is set. */
  giver_id: Id<'Account'> | null
  member_id: Id<'Member'> | null
  place_id: Id<'Place'> | null
  /** Its days are those of this zone. */
  zone: Zone
  status: LoanStatus
  /** Both included; null for what has no days. */
  from_day: Day | null
  to_day: Day | null
  /** Set for help at an hour: minutes since midnight. */
  from_minutes: number | null
  to_minutes: number | null
  /** Other days, or while it is out a later end, that one side proposes. */
  proposed_from: Day | null
  proposed_to: Day | null
  proposed_from_minutes: number | null
  proposed_to_minutes: number | null
  proposed_by: LoanSide | null
  /** How often other days were proposed since it was asked, or since it stood. */
  proposals: number
  /** Copied when it is asked, as is what follows: rules may change afterwards. */
  buffer_days: number
  most_renewals: number | null
  renewals: number
  /** Set for a swap: the thing that is given for it. */
  in_return: string | null
  words: string
  taker_name: string
  /** Each side shows its number only if it chose to, from the yes on. */
  taker_phone: string | null
  /** Set for a taker without an account who told an address. */
  taker_email: string | null
  giver_phone: string | null
  meeting: string | null
  /** The language of the mails to the taker. */
  language: Language
  /** Since when it stands; other days may be proposed afterwards. */
  agreed_at: Instant | null
  agreed_how: AgreedHow | null
  /** Drawn by lot: until then the taker has to say yes, else it is the next one's. */
  confirm_by: Instant | null
  /** When what nobody answers lapses; null of what waits for no answer. */
  lapses_at: Instant | null
  /** The next thing that time brings, and when. */
  step: LoanStep | null
  step_at: Instant | null
  /** One side says that it was handed over, or is back; the other has not said so yet. */
  said: HandOver | null
  said_by: LoanSide | null
  said_at: Instant | null
  /** How often each side has tried the other's four digits, of what is said next. */
  giver_code_tries: number
  taker_code_tries: number
  out_at: Instant | null
  ended_at: Instant | null
  ended_by: LoanSide | 'time' | null
  reason: string | null
  /** The words said last with an act. */
  answer: string | null
  /** Since when its taker knows that the copy has not come back in time. */
  displaced_at: Instant | null
  /** Since when who has a thing of a place says that they brought it back; the place has not said so yet. */
  brought_at: Instant | null
  /** Until then the answer of this sequence may be taken back, by the account that gave it, and only its side sees it. */
  settles_at: Instant | null
  settled_by: LoanSide | null
  settled_account: Id<'Account'> | null
  /** JSON: how the loan was, and which days it held. */
  was: string | null
  sequence: number
  created_at: Instant
  updated_at: Instant
}

/** Each time that one of several was drawn. */
export type LoanDrawTable = {
  offer_id: Id<'Offer'>
  /** From 1 on: again when who was drawn does not come. */
  round: number
  /** All who took part, in the order of their numbers, as JSON. */
  among: string
  /** The loan of the person who was drawn. */
  loan_id: Id<'Loan'>
  drawn_at: Instant
}

/** When one of those who ask is drawn, as they were all told. */
export type LoanDrawDateTable = { offer_id: Id<'Offer'>; draw_at: Instant }

/** The giver of a thing that is a week late asks the site's moderators to help. */
export type LoanCallTable = {
  loan_id: Id<'Loan'>
  words: string
  asked_at: Instant
  /** A moderator tells both sides what was done. */
  answer: string | null
  ended_at: Instant | null
}

/** A member's rule for one category, or for all of them where `category_id` is empty. */
export type LoanRuleTable = {
  member_id: Id<'Member'>
  category_id: string
  longest_days: number | null
  /** The most things that one person may have, out or asked for, among all that the rule covers. */
  most_at_once: number | null
  /** Kept free after each loan. */
  buffer_days: number
  most_renewals: number | null
  agrees_alone: Flag
  /** Told, never taken; of what has none of its own. */
  deposit_cents: number | null
  /** Lent to its members alone. */
  asks_membership: Flag
}
