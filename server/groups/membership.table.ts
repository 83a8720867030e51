import type { PaymentMeans } from '../../widgets/words/memberships/membership-terms.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { Day } from '../base/local-time.js'
import type { Flag } from '../database/columns.js'

/** What a place asks of its members. */
export type MembershipKindTable = {
  id: Id<'MembershipKind'>
  member_id: Id<'Member'>
  name: string
  /** JSON: cents, one of which is chosen. */
  amounts: string
  /** The one of its amounts that is for who has less; null where none is. */
  solidarity_cents: number | null
  months: number
  /** The page where it is paid, which is not ours. */
  link: string | null
  retired_at: Instant | null
  sequence: number
  created_at: Instant
}

/** One person's membership of a place, for one payment. */
export type MembershipTable = {
  id: Id<'Membership'>
  member_id: Id<'Member'>
  /** Copied when it is noted, as is its amount: kinds change. */
  kind_name: string
  cents: number
  solidarity: Flag
  means: PaymentMeans
  /** Its number in a file of payments; null at the counter. */
  reference: string | null
  /** The account that had this address when it was noted. */
  account_id: Id<'Account'> | null
  /** Empty once it is forgotten. */
  person_name: string
  email: string | null
  phone: string | null
  /** The language of the mails about it. */
  language: Language
  paid_on: Day
  /** Both included. */
  from_day: Day
  to_day: Day
  /** Null while nobody has seen that it is paid. */
  confirmed_at: Instant | null
  /** The membership that goes on from it: no foreign key, since each may be erased alone. */
  renewed_by: Id<'Membership'> | null
  /** How many days before its end the person was warned last. */
  warned_days: number | null
  created_at: Instant
}
