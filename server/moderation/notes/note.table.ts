import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** What those who moderate somewhere write to each other. */
export type ModerationNoteTable = {
  id: Id<'ModerationNote'>
  subject_kind: string
  subject_id: string
  /** Of whose moderators; null of the network's. */
  site_id: Id<'Site'> | null
  by_account: Id<'Account'> | null
  words: string
  created_at: Instant
}
