import type { Instant } from '../base/instant.js'

/** Sent by somebody, and perhaps shown by nothing: who sends a photo may leave before they have booked. */
export type LoosePhotoTable = {
  /** What the upload answered. */
  photo: string
  sent_at: Instant
}
