import type { Instant } from '../base/instant.js'
import type { Db } from '../database/tables.js'
import { keyedHash } from './secret.store.js'

/** `Services.hmac`: the same in every process of the house, and for whoever writes its mails. */
export function openHmac(db: Db, now: Instant): Promise<(text: string) => string> {
  return keyedHash(db, 'seals', now)
}
