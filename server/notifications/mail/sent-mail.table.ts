import type { Instant } from '../../base/instant.js'

/**
 * Mails by `Message-ID`, so that none is sent twice. `sent_at` is null from before the attempt until the mail server
 * has accepted the mail; if that answer was lost, it stays null and the mail may have been sent.
 */
export type SentMailTable = { message_id: string; begun_at: Instant; sent_at: Instant | null }
