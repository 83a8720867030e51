import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** A search that somebody keeps. */
export type SavedSearchTable = {
  id: Id<'SavedSearch'>
  account_id: Id<'Account'>
  site_id: Id<'Site'>
  /** The search, as JSON. */
  sought: string
  /** Ids of recent offers that were there or were told, as JSON: one that was looked at first shows days later. */
  seen: string
  /** When it is looked for again; a day after each time. */
  next_at: Instant
  created_at: Instant
}
