import type { Id } from '../../base/id.js'
import { addMs, type Instant } from '../../base/instant.js'

/** Leads from the page of a partner to a page of ours, once. */
export type Pass = {
  readonly tokenHash: string
  /** The session that made it. */
  readonly sessionId: Id<'Session'>
  readonly madeAt: Instant
  readonly expiresAt: Instant
  readonly takenSessionId?: Id<'Session'>
}

/** Time for one page to load, on a slow network too. */
export const passSeconds = 60

export function passExpiry(madeAt: Instant): Instant {
  return addMs(madeAt, passSeconds * 1_000)
}
