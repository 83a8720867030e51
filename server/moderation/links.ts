import type { Id } from '../base/id.js'
import type { Services } from '../rpc/context.js'
import { isSame } from '../rpc/derived-secret.js'

type Hmac = Services['hmac']

/** Part of the link in the mail that tells of a hiding: whoever has it may object to it once. Derived, not stored. */
export function objectionSecret(hmac: Hmac, hiding: Id<'Hiding'>): string {
  return hmac(`objection:${hiding}`)
}

export function isObjectionSecret(hmac: Hmac, hiding: Id<'Hiding'>, secret: string): boolean {
  return isSame(secret, objectionSecret(hmac, hiding))
}

/** After `#` the secret stays in the browser: it is in no request, no log and no `Referer`. */
export function objectionPath(
  hmac: Hmac,
  { hiding, site, asked = '' }: { hiding: Id<'Hiding'>; site: string; asked?: string },
): string {
  return `/s/${site}/contester/${hiding}${asked}#${objectionSecret(hmac, hiding)}`
}
