import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Flag } from '../../database/columns.js'
import type { ReportReason } from '../report.js'
import type { Does } from './decision.js'

export type DecisionTable = {
  id: Id<'Decision'>
  subject_kind: string
  subject_id: string
  /** The site whose moderator decided; null for the network. */
  site_id: Id<'Site'> | null
  by_account: Id<'Account'> | null
  does: Does
  reason: ReportReason
  words: string
  /** The hiding that it made. */
  hiding_id: Id<'Hiding'> | null
  /** It was waiting to be looked at, and waits no more. */
  looked: Flag
  created_at: Instant
  undone_at: Instant | null
  undone_by: Id<'Account'> | null
}

/** A moderator has it open at the desk. */
export type SubjectHoldTable = { subject_kind: string; subject_id: string; account_id: Id<'Account'>; seen_at: Instant }
