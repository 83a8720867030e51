import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { ReportReason } from '../report.js'

/** How long it may last, in days. */
export const banDays = [30, 90, 365] as const
export type BanDays = (typeof banDays)[number]

/** A person is kept from publishing, on one site or on all. */
export type Ban = {
  readonly id: Id<'PublishingBan'>
  /** Absent of who has erased everything since. */
  readonly person?: Id<'Account'>
  /** Where; absent everywhere. */
  readonly siteId?: Id<'Site'>
  readonly reason: ReportReason
  /** For the person. */
  readonly words: string
  readonly byAccount?: Id<'Account'>
  readonly createdAt: Instant
  /** When it ends by itself; absent: once somebody lifts it. */
  readonly until?: Instant
  readonly lifted?: { readonly at: Instant; readonly by?: Id<'Account'> }
}
