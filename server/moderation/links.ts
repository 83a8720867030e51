import type { Id } from '../base/id.js'
import { addHours, type Instant } from '../base/instant.js'
import type { Services } from '../rpc/context.js'
import { datedSecret, isDatedSecret, isSame } from '../rpc/derived-secret.js'

type Hmac = Services['hmac']

/** Part of the link in the mail that tells of a hiding: whoever has it may object to it once. Derived, not stored. */
export function objectionSecret(hmac: Hmac, hiding: Id<'Hiding'>): string {
  return hmac(`objection:${hiding}`)
}

/** For who is signed in, maybe on the page of a partner, which may keep it: works for an hour. */
const openedBriefly = (hiding: Id<'Hiding'>) => `objection:brief:${hiding}`

type Proved = { readonly hmac: Hmac; readonly secret: string; readonly now: Instant }

export function isObjectionSecret(hiding: Id<'Hiding'>, { hmac, secret, now }: Proved): boolean {
  const isBrief = isDatedSecret(hmac, secret, { what: openedBriefly(hiding), now })
  return isSame(secret, objectionSecret(hmac, hiding)) || isBrief
}

const path = (site: string, hiding: Id<'Hiding'>) => `/s/${site}/contester/${hiding}`

/** After `#` the secret stays in the browser: it is in no request, no log and no `Referer`. */
export function objectionPath(
  hmac: Hmac,
  { hiding, site, asked = '' }: { hiding: Id<'Hiding'>; site: string; asked?: string },
): string {
  return `${path(site, hiding)}${asked}#${objectionSecret(hmac, hiding)}`
}

export const briefObjectionPath = (
  hmac: Hmac,
  { hiding, site, now }: { readonly hiding: Id<'Hiding'>; readonly site: string; readonly now: Instant },
): string => `${path(site, hiding)}#${datedSecret(hmac, openedBriefly(hiding), addHours(now, 1))}`
