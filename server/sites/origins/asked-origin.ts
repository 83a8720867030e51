import type { Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import type { Services } from '../../rpc/context.js'
import type { About } from '../../rpc/context.js'

/** An origin that may not act before one of its pages was opened with the code. */
export type AskedOrigin = { readonly siteId: Id<'Site'>; readonly origin: string; readonly until: Instant }

export const askedFor = (now: Instant): Instant => addDays(now, 30)

/** Derived, stored nowhere; another one each time that the origin is asked for. */
export const codeOf = (hmac: Services['hmac'], { siteId, origin, until }: AskedOrigin): string =>
  hmac(`origin:${siteId}:${origin}:${until}`)

/**
 * After `#`, so that neither the partner's server nor ours is told it before the element sends it. It names the site, since a page
 * may have elements of several.
 */
export const proofOf = (hmac: Services['hmac'], slug: string, asked: AskedOrigin): string =>
  `#coop-prove=${slug}.${codeOf(hmac, asked)}`

export const aboutOrigin = (origin: string): About => ({ kind: 'origin', id: origin, title: origin })
