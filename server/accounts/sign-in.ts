import type { Id } from '../base/id.js'
import { addHours, addMs, msOf, type Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'

/** Somebody has asked for a code, from one page. */
export type SignIn = {
  readonly id: Id<'SignIn'>
  /** A page of ours may ask for no site's sake; where it names one, only the mail's words follow from it. */
  readonly siteId?: Id<'Site'>
  readonly origin: string
  readonly email: string
  readonly mailbox: string
  readonly flowHash: string
  readonly tries: number
  readonly language: Language
  readonly expiresAt: Instant
  /** Used, or ended by a newer code of the same flow. */
  readonly endedAt?: Instant
  readonly sessionId?: Id<'Session'>
  readonly createdAt: Instant
}

/** ASVS 6.5.5: at most ten. */
export const codeMinutes = 10
/** Of a million codes: a mailbox's ten codes a day give whoever has its flows one chance in twenty thousand. */
export const mostTries = 5
/** Before this a second mail would only cross the first. */
export const resendSeconds = 30

const mostCodes = [
  { codes: 3, hours: 1 },
  { codes: 10, hours: 24 },
] as const

/** Seconds until a mailbox may be written to again, by when its last codes left (newest first); 0: now. */
export function secondsUntilNext(sentAt: readonly Instant[], now: Instant): number {
  const waits = mostCodes.map(({ codes, hours }) => {
    const first = sentAt[codes - 1]
    return first === undefined ? 0 : (msOf(addHours(first, hours)) - msOf(now)) / 1000
  })
  return Math.max(0, ...waits.map(Math.ceil))
}

export function codeExpiry(now: Instant): Instant {
  return addMs(now, codeMinutes * 60_000)
}

/** `nadia+velo@…` is read where `nadia@…` is. */
export function mailboxOf(email: string): string {
  return email.replace(/^([^@+]+)\+[^@]*@/, '$1@')
}
