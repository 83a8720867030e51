import { createHash, randomBytes } from 'node:crypto'

/** 256 bits: nobody guesses it, so a plain hash of it may be kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** As it is kept, and as a proof names the token that it comes with (RFC 9449, `ath`). */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
