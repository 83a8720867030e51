import { timingSafeEqual } from 'node:crypto'
import type { Id } from '../base/id.js'

type Hmac = (text: string) => string

/** The six digits of a sign-in. Nothing of them is stored: they are made anew when the mail is written and when they come back. */
export function codeOf(hmac: Hmac, signInId: Id<'SignIn'>): string {
  const bits48 = Buffer.from(hmac(`code:${signInId}`).slice(0, 8), 'base64url')
  return String(bits48.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

/** What the mail about a new session carries, so that whoever received it may end it. */
export function sessionSecretOf(hmac: Hmac, sessionId: Id<'Session'>): string {
  return hmac(`session:${sessionId}`)
}

/** Takes as long whatever is wrong. */
export function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
