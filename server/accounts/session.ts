import type { Id } from '../base/id.js'
import { addDays, addHours, type Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { BrowserName, DeviceKind } from './browser.js'

type AtScreen = {
  readonly screenId: Id<'Screen'>
  readonly digitsId: Id<'ScreenDigits'>
  readonly deskOf: Id<'Member'>
}

export type Session = {
  readonly id: Id<'Session'>
  readonly accountId: Id<'Account'>
  /** The only site where it is valid; absent on our own pages, where it serves the whole account. */
  readonly siteId?: Id<'Site'>
  /** By whose pass it was opened on our pages: it reaches what that one reaches, and ends with it. */
  readonly parentId?: Id<'Session'>
  /** Opened by digits on a screen that several share: it reaches the desk of that member and nothing else. */
  readonly atScreen?: AtScreen
  readonly origin: string
  readonly tokenHash: string
  readonly keyThumbprint: string
  readonly language: Language
  readonly browser?: BrowserName
  readonly device?: DeviceKind
  readonly createdAt: Instant
  /** When a code was proven again. */
  readonly provenAt?: Instant
  readonly lastUsedAt: Instant
  readonly expiresAt: Instant
}

export function expiryOf(lastUsedAt: Instant): Instant {
  return addDays(lastUsedAt, 30)
}

export const passedHours = 24
/** By digits on a shared screen: a day's work, however often the screen was locked. */
export const screenHours = 12

/** A session, and what a call with it names. */
export type FoundSession = {
  readonly session: Session
  readonly named?: Id<'Site'>
  /** Whether the session's own site still declares the origin of its page: for one by a pass, of the page that made the pass. */
  readonly declared: boolean
}

/** Whether it speaks on pages of that origin now. Of a site, it speaks only where that site is named. */
export function speaksAt(
  { session, named, declared }: FoundSession,
  { origin, now }: { readonly origin: string | undefined; readonly now: Instant },
): boolean {
  if (session.origin !== origin || session.expiresAt <= now) return false
  if (session.siteId !== undefined && session.siteId !== named) return false
  if (session.atScreen && addHours(session.createdAt, screenHours) <= now) return false
  // Its age counts too: a process of the version before puts off the end of whatever is used.
  return session.parentId === undefined || (declared && addHours(session.createdAt, passedHours) > now)
}

/** At most once an hour: a write for each read would cost more than the read. */
export function isWorthNoting({ lastUsedAt }: Pick<Session, 'lastUsedAt'>, now: Instant): boolean {
  return now >= addHours(lastUsedAt, 1)
}
