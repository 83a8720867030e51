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
  'category-unknown': 'not-found',
  'commune-unknown': 'not-found',
  'offer-gone': 'not-found',
  'days-taken': 'conflict',
  'photo-unreadable': 'invalid',
  'photo-format': 'invalid',
  'photo-too-large': 'invalid',
  'too-many-requests': 'too-many',
  'try-later': 'unavailable',
} as const satisfies Record<string, ErrorKind>

export type Reason = keyof typeof reasons

/** What comes with a reason: the fields at fault, or the moment from which to try again. */
export type RefusalDetail = { readonly fields?: readonly string[]; readonly retryAfterSeconds?: number }

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
