import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'

/** Photos that were sent and may be shown by nothing: their sender may leave without booking. */
export type LoosePhotoTable = {
  /** A `photoKey`. */
  photo: string
  sent_at: Instant
  /** The sender; null when a purge found it. */
  account_id: Id<'Account'> | null
  height: number | null
}
