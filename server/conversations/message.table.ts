import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'

export type MessageTable = {
  id: Id<'Message'>
  subject_kind: string
  subject_id: string
  /** In the words of the slice that owns the subject. */
  side: string
  /** The author; null once they are erased. */
  account_id: Id<'Account'> | null
  /** The member that the author, one of its staff, wrote for. */
  member_id: Id<'Member'> | null
  /** The act that the words go with; null for a message by itself. */
  act: string | null
  /** Details of the act, as JSON: the days that were proposed, the reason of a refusal. */
  details: string | null
  /** The subject's sequence after the act. */
  sequence: number | null
  /** With an act, empty where nothing was said. */
  words: string
  created_at: Instant
}
