import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** A member's people wrote this field of their member or place themselves: an import that says otherwise may only offer it. */
export type WrittenFieldTable = {
  /** The member or the place. */
  about_id: string
  field: string
  member_id: Id<'Member'>
  written_at: Instant
  /** JSON of what an import says instead, as long as nobody has answered. */
  offered: string | null
  offered_at: Instant | null
  /** JSON of what was refused: it is not offered again. */
  declined: string | null
}
