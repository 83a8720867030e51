import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits cannot be guessed, so an unkeyed hash of them is safe to store. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Only told apart from the one before: what it stands in is keyed. */
export function newLinkMark(): string {
  return randomBytes(6).toString('base64url')
}

/** As stored, and as `ath` in a proof (RFC 9449). */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
