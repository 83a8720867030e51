import type { Instant } from '../../base/instant.js'

/** Who wants no mail of what is said about one thing. */
export type TalkMuteTable = {
  subject_kind: string
  subject_id: string
  /** An account, or a side that has none: whom staff entered. */
  reader: string
  created_at: Instant
}
