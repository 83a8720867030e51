import type { Id } from '../base/id.js'
import { addHours, addMs, msOf, type Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'

export type SignIn = {
  readonly id: Id<'SignIn'>
  /** On our own pages optional, and used only for the mail's words. */
  readonly siteId?: Id<'Site'>
  readonly origin: string
  readonly email: string
  readonly mailbox: string
  readonly flowHash: string
  readonly tries: number
  readonly language: Language
  readonly expiresAt: Instant
  /** Used, or replaced by a newer code of the same flow. */
  readonly endedAt?: Instant
  readonly sessionId?: Id<'Session'>
  readonly createdAt: Instant
}

/** ASVS 6.5.5: at most ten. */
export const codeMinutes = 10
/** With ten six-digit codes a day, an attacker who knows the flows has one chance in twenty thousand. */
export const mostTries = 5
/** Earlier, a second mail would cross the first. */
export const resendSeconds = 30

const mostCodes = [
  { codes: 3, hours: 1 },
  { codes: 10, hours: 24 },
] as const

/** From the times of its last codes, newest first; 0 means now. */
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

/** Mail to `nadia+velo@…` arrives at `nadia@…`. */
export function mailboxOf(email: string): string {
  return email.replace(/^([^@+]+)\+[^@]*@/, '$1@')
}
