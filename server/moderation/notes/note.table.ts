import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** Moderators of a site, or of the network, write notes to each other. */
export type ModerationNoteTable = {
  id: Id<'ModerationNote'>
  subject_kind: string
  subject_id: string
  /** The site of the moderators; null for those of the network. */
  site_id: Id<'Site'> | null
  by_account: Id<'Account'> | null
  words: string
  created_at: Instant
}
