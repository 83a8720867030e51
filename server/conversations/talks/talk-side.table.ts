import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** One side of what is said about one thing. */
export type TalkSideTable = {
  subject_kind: string
  subject_id: string
  /** In the words of the slice that owns the subject. */
  side: string
  /** The person who reads; null, as the member is, for whom staff entered without an account. */
  account_id: Id<'Account'> | null
  /** The member whose staff reads. */
  member_id: Id<'Member'> | null
  /** The newest line of either side, acts too. */
  last_at: Instant
  /** The newest line of the other side. What time brought about is news to nobody. */
  news_at: Instant | null
  /** Up to where this side has read. */
  seen_at: Instant | null
  /** Up to where a mail has told it. */
  mailed_at: Instant | null
  /** Up to where a mail that is being sent tells it. */
  mailing_at: Instant | null
}
