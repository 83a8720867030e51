import type { Id } from '../base/id.js'

type Hmac = (text: string) => string

/** Derived, not stored: once for the mail, and again to check it. */
export function codeOf(hmac: Hmac, signInId: Id<'SignIn'>): string {
  const bits48 = Buffer.from(hmac(`code:${signInId}`).slice(0, 8), 'base64url')
  return String(bits48.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

/** Given to a browser that has signed in. It opens nothing: the codes that this browser asks for are counted apart. */
export function returningOf(hmac: Hmac, email: string): string {
  return hmac(`returning:${email}`)
}

export function sessionSecretOf(hmac: Hmac, sessionId: Id<'Session'>): string {
  return hmac(`session:${sessionId}`)
}
