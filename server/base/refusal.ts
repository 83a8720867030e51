import type { Instant } from './instant.js'

export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-many'
  | 'unavailable'

/** By the screens that say them: whoever says a group does not compile until it has the words of each. */
const reasonsAbout = {
  calls: {
    'invalid-input': 'invalid',
    'key-reused': 'invalid',
    'origin-undeclared': 'forbidden',
    'too-many-requests': 'too-many',
    'try-later': 'unavailable',
  },
  photos: {
    'photo-unreadable': 'invalid',
    'photo-format': 'invalid',
    'photo-too-large': 'invalid',
    'photo-gone': 'conflict',
    'photos-too-many': 'too-many',
  },
  territories: { 'territory-unknown': 'not-found', 'commune-unknown': 'not-found' },
  sites: { 'site-unknown': 'not-found', 'element-off': 'forbidden' },
  settings: { 'site-moved-on': 'conflict' },
  origins: { 'origin-code-over': 'not-found', 'origin-other': 'conflict' },
  accounts: {
    'signed-out': 'unauthenticated',
    'proof-refused': 'unauthenticated',
    'code-over': 'conflict',
    'under-fifteen': 'forbidden',
    'rules-unaccepted': 'conflict',
  },
  space: { 'email-taken': 'conflict' },
  savedSearches: { 'searches-too-many': 'too-many' },
  /** A page that a mail led to shows these as what it has become. */
  links: { 'link-over': 'not-found', 'under-way': 'conflict' },
  members: {
    'member-unknown': 'not-found',
    'place-unknown': 'not-found',
    'proposal-gone': 'not-found',
    'proposal-moved-on': 'conflict',
    'request-gone': 'not-found',
    'request-moved-on': 'conflict',
    'member-moved-on': 'conflict',
    'import-gone': 'not-found',
    'import-busy': 'conflict',
  },
  places: { 'place-moved-on': 'conflict', 'offered-over': 'conflict', 'place-closed': 'conflict' },
  roles: {
    'role-missing': 'not-found',
    'role-held': 'conflict',
    'role-moved-on': 'conflict',
    'last-manager': 'conflict',
    'invitation-over': 'not-found',
    'invitation-not-yours': 'forbidden',
    'code-again': 'forbidden',
  },
  screens: { 'screen-unknown': 'not-found', 'screen-only': 'forbidden', 'digits-weak': 'invalid' },
  moderation: {
    'subject-gone': 'not-found',
    'report-decided': 'conflict',
    'hidden-by-network': 'forbidden',
    'hiding-over': 'conflict',
    'objected-already': 'conflict',
    'decided-meanwhile': 'conflict',
    'subject-changed': 'conflict',
  },
  conversations: {
    'conversation-over': 'conflict',
    'messages-full': 'too-many',
    'person-blocked': 'forbidden',
    'words-elsewhere': 'forbidden',
    'report-open': 'conflict',
  },
  memberships: {
    'kind-moved-on': 'conflict',
    'membership-gone': 'not-found',
    'membership-moved-on': 'conflict',
    'membership-counted': 'conflict',
    'deposit-gone': 'not-found',
    'deposit-moved-on': 'conflict',
  },
  offers: {
    'category-unknown': 'not-found',
    'offer-gone': 'not-found',
    'offer-moved-on': 'conflict',
    'days-taken': 'conflict',
    'offers-too-many': 'too-many',
    'offer-under-way': 'conflict',
    'words-barred': 'invalid',
    'publishing-barred': 'forbidden',
  },
  network: {
    'category-moved-on': 'conflict',
    'category-holds': 'conflict',
    'word-moved-on': 'conflict',
    'word-refused': 'invalid',
    'rules-moved-on': 'conflict',
    'rules-taken': 'conflict',
  },
  stock: { 'code-taken': 'conflict', 'last-copy': 'conflict' },
  asking: {
    'own-offer': 'conflict',
    'days-free': 'conflict',
    'waits-too-many': 'too-many',
    'membership-missing': 'forbidden',
  },
  /** Whether it is asked, answered or lent over the counter. */
  loans: {
    'day-closed': 'conflict',
    'loan-too-long': 'conflict',
    'promised-already': 'conflict',
    'loan-moved-on': 'conflict',
  },
  answering: {
    'loan-gone': 'not-found',
    'too-early': 'conflict',
    'renewals-over': 'conflict',
    'somebody-waits': 'conflict',
  },
  /** `basket-refused`: several things that are lent at once. `lent-again`, `days-gone`, `undo-over`: why what was done there is not undone any more. */
  counter: {
    'basket-refused': 'conflict',
    'lent-again': 'conflict',
    'days-gone': 'conflict',
    'undo-over': 'conflict',
    'copy-unknown': 'not-found',
    'copy-here': 'conflict',
  },
  borrowers: {
    'borrower-gone': 'not-found',
    'borrower-moved-on': 'conflict',
    'card-taken': 'conflict',
    'borrower-unreached': 'conflict',
    'nothing-open': 'conflict',
    'reminded-today': 'conflict',
  },
  files: { 'file-too-large': 'invalid' },
  bookings: {
    'repairer-unknown': 'not-found',
    'service-unknown': 'not-found',
    'bike-type-unserved': 'conflict',
    'slot-taken': 'conflict',
    'address-needed': 'invalid',
    'address-outside': 'conflict',
    'requests-full': 'conflict',
    'request-open': 'conflict',
  },
  appointments: { 'appointment-gone': 'not-found', 'appointment-moved-on': 'conflict', 'too-late': 'conflict' },
  admissions: { 'admission-moved-on': 'conflict', 'workshop-incomplete': 'conflict' },
  workshop: { 'workshop-moved-on': 'conflict', 'closure-visits-changed': 'conflict', 'closure-gone': 'not-found' },
} as const satisfies Record<string, Readonly<Record<string, ErrorKind>>>

export const reasons = {
  ...reasonsAbout.calls,
  ...reasonsAbout.photos,
  ...reasonsAbout.territories,
  ...reasonsAbout.sites,
  ...reasonsAbout.settings,
  ...reasonsAbout.origins,
  ...reasonsAbout.accounts,
  ...reasonsAbout.space,
  ...reasonsAbout.savedSearches,
  ...reasonsAbout.links,
  ...reasonsAbout.members,
  ...reasonsAbout.places,
  ...reasonsAbout.roles,
  ...reasonsAbout.screens,
  ...reasonsAbout.moderation,
  ...reasonsAbout.conversations,
  ...reasonsAbout.memberships,
  ...reasonsAbout.offers,
  ...reasonsAbout.network,
  ...reasonsAbout.stock,
  ...reasonsAbout.asking,
  ...reasonsAbout.loans,
  ...reasonsAbout.answering,
  ...reasonsAbout.counter,
  ...reasonsAbout.borrowers,
  ...reasonsAbout.files,
  ...reasonsAbout.bookings,
  ...reasonsAbout.appointments,
  ...reasonsAbout.admissions,
  ...reasonsAbout.workshop,
} satisfies Record<ReasonAbout<keyof typeof reasonsAbout>, ErrorKind>

export type Reason = keyof typeof reasons

export type ReasonAbout<What extends keyof typeof reasonsAbout> = {
  [Each in What]: keyof (typeof reasonsAbout)[Each]
}[What]

export type RefusalDetail = {
  readonly fields?: readonly string[]
  readonly retryAfterSeconds?: number
  /** `offer-moved-on`: its present status, to staff how it stands. `word-refused`: why. `role-moved-on`: the present role, or none. */
  readonly status?: string
  /** Where something moved on: the first name of who did it. `too-early`, `lent-again`, `days-gone`: of who has it. */
  readonly by?: string
  /** `words-barred`: these. */
  readonly words?: readonly string[]
  /** `slot-taken`: the nearest free starts. */
  readonly slots?: readonly Instant[]
  /** `days-taken`: the nearest free periods of the same length, both days included. */
  readonly nearest?: readonly { readonly from: string; readonly to: string }[]
  /** `request-open`, `requests-full`: the requests that stand in the way, of those made at the same site. */
  readonly loans?: readonly string[]
  /** `loan-too-long`: the most days. `requests-full`: the most requests, or what a place lends to one person at once. */
  readonly most?: number
  /** `membership-missing`: the page where one becomes a member, where the place has one. */
  readonly link?: string
  /** `somebody-waits`: the last day that can be had, where there is one. `too-early`, `lent-again`, `days-gone`: until when somebody else has it. */
  readonly until?: string
  /** `basket-refused`: each thing that cannot leave, and why; who has it until when, or has it from when on. */
  readonly things?: readonly {
    readonly copy: string
    readonly reason: Reason
    readonly by?: string
    readonly until?: string
    readonly from?: string
    readonly most?: number
  }[]
  /** `proof-refused`: the server's time, so that a browser whose clock is wrong can correct for it. */
  readonly now?: Instant
}

/** For what a person can understand and act on. Anything else that is thrown is a bug or an outage. */
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
