import type { Instant } from '../../base/instant.js'

/**
 * What leaves the house, by its `Message-ID`: a mail that is tried again is not sent again. `sent_at` is null from before it
 * is handed over until it is known to be taken; where that never came to be known, it may have left.
 */
export type SentMailTable = { message_id: string; begun_at: Instant; sent_at: Instant | null }
