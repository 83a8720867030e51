import { timingSafeEqual } from 'node:crypto'
import { msOf, toInstant, type Instant } from '../base/instant.js'
import type { Services } from './context.js'

type Hmac = Services['hmac']

/** Takes constant time, so that the duration reveals nothing. */
export function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Good until a moment that it says itself, so that nothing is stored. `what` names all that it opens. */
export function datedSecret(hmac: Hmac, what: string, until: Instant): string {
  return `${msOf(until).toString(36)}-${hmac(`${what}:${until}`)}`
}

/** Every other secret is base64url, and may begin with `-` or with letters that are no date. */
const datedShape = /^([\da-z]{1,9})-/

/** Read before it is known to be right. */
export function untilOf(secret: string): Instant | undefined {
  const [, until36] = datedShape.exec(secret) ?? []
  return until36 === undefined ? undefined : toInstant(parseInt(until36, 36))
}

export function isDatedSecret(
  hmac: Hmac,
  secret: string,
  { what, now }: { readonly what: string; readonly now: Instant },
): boolean {
  const until = untilOf(secret)
  return until !== undefined && isSame(secret, datedSecret(hmac, what, until)) && now < until
}
