import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Flag } from '../database/columns.js'
import type { ObjectionOutcome } from './hiding.js'
import type { ReportReason } from './report.js'

export type HidingTable = {
  id: Id<'Hiding'>
  subject_kind: string
  subject_id: string
  /** Where; null everywhere. */
  site_id: Id<'Site'> | null
  by_site_id: Id<'Site'> | null
  by_account: Id<'Account'> | null
  reason: ReportReason
  words: string
  automatic: Flag
  until: Instant | null
  created_at: Instant
  lifted_at: Instant | null
  /** The decision that lifted it. */
  lifted_by: Id<'Decision'> | null
  /** Its giver is asked to change it. */
  asks: Flag
  /** When its giver had changed it, so that somebody looks again. */
  answered_at: Instant | null
}

/** One for each hiding. */
export type ObjectionTable = {
  id: Id<'Objection'>
  hiding_id: Id<'Hiding'>
  words: string
  created_at: Instant
  decided_at: Instant | null
  outcome: ObjectionOutcome | null
  decision_id: Id<'Decision'> | null
}
