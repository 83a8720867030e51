import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { ReportReason } from '../report.js'

/** A person who may not publish. */
export type PublishingBanTable = {
  id: Id<'PublishingBan'>
  /** Null of who has erased everything since. */
  account_id: Id<'Account'> | null
  /** Where; null everywhere. */
  site_id: Id<'Site'> | null
  reason: ReportReason
  words: string
  by_account: Id<'Account'> | null
  created_at: Instant
  /** When it ends by itself; null: once somebody lifts it. */
  until: Instant | null
  /** Keyed hash of their mailbox then, by which the ban finds whoever signs in with it again. */
  mailbox: string | null
  erased_at: Instant | null
  lifted_at: Instant | null
  lifted_by: Id<'Account'> | null
}
