import type { Instant } from './instant.js'

export type ErrorKind =
  'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'too-many' | 'unavailable'

/** Every reason for which a person may be refused, and its kind. The words are the screen's (`refusal-text.ts`). */
export const reasons = {
  'invalid-input': 'invalid',
  'key-reused': 'invalid',
  'origin-undeclared': 'forbidden',
  'site-unknown': 'not-found',
  'element-off': 'forbidden',
  'territory-unknown': 'not-found',
  'place-unknown': 'not-found',
  'member-unknown': 'not-found',
  'category-unknown': 'not-found',
  'commune-unknown': 'not-found',
  'offer-gone': 'not-found',
  'offer-moved-on': 'conflict',
  'days-taken': 'conflict',
  'repairer-unknown': 'not-found',
  'service-unknown': 'not-found',
  'bike-type-unserved': 'conflict',
  'slot-taken': 'conflict',
  'address-needed': 'invalid',
  'address-outside': 'conflict',
  'requests-full': 'conflict',
  'request-open': 'conflict',
  'appointment-gone': 'not-found',
  'appointment-moved-on': 'conflict',
  'too-late': 'conflict',
  'role-missing': 'not-found',
  'signed-out': 'unauthenticated',
  'proof-refused': 'unauthenticated',
  'code-over': 'conflict',
  'photo-unreadable': 'invalid',
  'photo-format': 'invalid',
  'photo-too-large': 'invalid',
  'too-many-requests': 'too-many',
  'try-later': 'unavailable',
} as const satisfies Record<string, ErrorKind>

export type Reason = keyof typeof reasons

/** What comes with a reason, where it helps to go on. */
export type RefusalDetail = {
  /** The fields at fault. */
  readonly fields?: readonly string[]
  readonly retryAfterSeconds?: number
  /** `offer-moved-on`: how it stands now. */
  readonly status?: string
  /** `slot-taken`: the nearest starts that are free. */
  readonly slots?: readonly Instant[]
  /** `proof-refused`: what the house's clock says, so that a wrong one can be allowed for. */
  readonly now?: Instant
}

/** The person can understand it and act on it. Anything else that is thrown is a bug or an outage. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly reason: Reason
  readonly detail: RefusalDetail

  constructor(reason: Reason, detail: RefusalDetail = {}) {
    super(reason)
    this.reason = reason
    this.detail = detail
  }

  get kind(): ErrorKind {
    return reasons[this.reason]
  }
}
