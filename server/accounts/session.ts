import type { Id } from '../base/id.js'
import { addDays, addHours, type Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { BrowserName, DeviceKind } from './browser.js'

export type Session = {
  readonly id: Id<'Session'>
  readonly accountId: Id<'Account'>
  /** The only site where it is valid; absent on our own pages, where it serves the whole account. */
  readonly siteId?: Id<'Site'>
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

/** At most once an hour: a write for each read would cost more than the read. */
export function isWorthNoting({ lastUsedAt }: Pick<Session, 'lastUsedAt'>, now: Instant): boolean {
  return now >= addHours(lastUsedAt, 1)
}
