import type { Instant } from '../base/instant.js'
import type { Db } from '../database/tables.js'
import { keyedHash } from './secret.store.js'

/** `Services.hmac`, with a key shared by all processes and by the mailer. */
export function openHmac(db: Db, now: Instant): Promise<(text: string) => string> {
  return keyedHash(db, 'seals', now)
}
