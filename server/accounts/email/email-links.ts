import type { Id } from '../../base/id.js'
import type { Services } from '../../rpc/context.js'

type Hmac = Services['hmac']

/** Derived, not stored: once for the mail to the new address, and again to check it. */
export function emailCodeOf(hmac: Hmac, id: Id<'EmailChange'>): string {
  const bits48 = Buffer.from(hmac(`email code:${id}`).slice(0, 8), 'base64url')
  return String(bits48.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

/** Only a reader of the old mailbox has it. */
export const emailSecretOf = (hmac: Hmac, id: Id<'EmailChange'>): string => hmac(`email change:${id}`)

/** After `#` the secret stays in the browser. */
export const emailChangePath = (hmac: Hmac, id: Id<'EmailChange'>, asked = ''): string =>
  `/adresse/${id}${asked}#${emailSecretOf(hmac, id)}`
