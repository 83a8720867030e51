import type { Id } from '../base/id.js'
import { addMs, msOf, type Instant } from '../base/instant.js'
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
/** With ten six-digit codes a day, an attacker who knows the flows has one chance in ten thousand. */
export const mostTries = 5
/**
 * Whoever knows many addresses tries a few codes of each: from so many wrong ones in an hour, of all mailboxes together, each
 * code may be tried twice.
 */
export const manyWrongCodes = 500
export const fewTries = 2
/** Earlier, a second mail would cross the first. */
export const resendSeconds = 30

const hourMs = 3_600_000

type CodeLimit = { readonly windowMs: number; readonly fromOne: number; readonly inAll: number }
export type CodeLimits = readonly [hour: CodeLimit, day: CodeLimit]

/**
 * Limits protect a mailbox from being flooded: one for each network that asks, so that none uses up what is for all, and one in
 * all.
 */
export const mostCodes: CodeLimits = [
  { windowMs: hourMs, fromOne: 3, inAll: 9 },
  { windowMs: 24 * hourMs, fromOne: 6, inAll: 20 },
]

/**
 * Of the browsers that have signed in with the address, counted apart: the desk locks after a quarter of an hour without a
 * press, and nobody else can keep the owner of the mailbox out.
 */
export const mostCodesReturning: CodeLimits = [
  { windowMs: hourMs, fromOne: 12, inAll: 12 },
  { windowMs: 24 * hourMs, fromOne: 40, inAll: 40 },
]

/** From the times of the last codes, newest first; 0 means now. */
export function secondsUntilNext(sentAt: readonly Instant[], now: Instant, limits: CodeLimits): number {
  const waits = limits.map(({ inAll, windowMs }) => {
    const first = sentAt[inAll - 1]
    return first === undefined ? 0 : (msOf(first) + windowMs - msOf(now)) / 1000
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
