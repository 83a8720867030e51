import type { Instant } from '../base/instant.js'

/** What has left the house, by its `Message-ID`: a mail that is tried again is not sent again. */
export type SentMailTable = { message_id: string; sent_at: Instant }
