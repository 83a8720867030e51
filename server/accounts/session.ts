import type { Id } from '../base/id.js'
import { addDays, addHours, type Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'

/** A browser that may speak for a person, from one origin, with a key that it cannot give away. */
export type Session = {
  readonly id: Id<'Session'>
  readonly accountId: Id<'Account'>
  /** The only site that it may speak at; absent on our own pages, where it is the person's whole account. */
  readonly siteId?: Id<'Site'>
  readonly origin: string
  readonly tokenHash: string
  readonly keyThumbprint: string
  readonly language: Language
  readonly createdAt: Instant
  readonly lastUsedAt: Instant
  readonly expiresAt: Instant
}

export function expiryOf(lastUsedAt: Instant): Instant {
  return addDays(lastUsedAt, 30)
}

/** A use is written down once an hour: a write for each read would cost more than the read. */
export function isWorthNoting({ lastUsedAt }: Pick<Session, 'lastUsedAt'>, now: Instant): boolean {
  return now >= addHours(lastUsedAt, 1)
}
