import type { Id } from '../../base/id.js'
import type { Services } from '../../rpc/context.js'

type Hmac = Services['hmac']

/** Part of a link in a mail: whoever has it may renew this offer, and nothing else. It is derived, not stored. */
export const renewSecret = (hmac: Hmac, id: Id<'Offer'>): string => hmac(`renew:${id}`)

/** After `#` the secret stays in the browser: it is in no request, no log and no `Referer`. */
export function renewPath(hmac: Hmac, { id, site }: { readonly id: Id<'Offer'>; readonly site: string }): string {
  return `/s/${site}/offres/${id}/prolonger#${renewSecret(hmac, id)}`
}
