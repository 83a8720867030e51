import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { Flag } from '../database/columns.js'
import type { ReportOutcome, ReportReason } from './report.js'

export type ReportTable = {
  id: Id<'Report'>
  subject_kind: string
  subject_id: string
  site_id: Id<'Site'>
  account_id: Id<'Account'> | null
  reason: ReportReason
  words: string
  contact: string | null
  language: Language
  /** Made about what a person gives, by somebody else who was signed in, whose account was not new and had done something. */
  counts: Flag
  hiding_id: Id<'Hiding'> | null
  created_at: Instant
  decided_at: Instant | null
  outcome: ReportOutcome | null
  decision_id: Id<'Decision'> | null
}
