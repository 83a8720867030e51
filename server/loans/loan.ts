import { openStatuses, type AgreedHow, type LoanSide, type HandOver } from '../../widgets/words/loans/loan-terms.js'
import type { OfferKind } from '../../widgets/words/offers/offer-kinds.js'
import type { Id } from '../base/id.js'
import { addDays, type Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { Day, Zone } from '../base/local-time.js'
import type { WeightClass } from '../base/weight.js'
import type { TalkBetween } from '../conversations/index.js'
import type { HeldAs } from './days/free-days.js'

export type { LoanSide }

export const loanStatuses = [
  'requested',
  'proposed',
  'agreed',
  'out',
  'returned',
  'handed-over',
  'done',
  'refused',
  'cancelled',
  'expired',
  'lost',
  'damaged',
  'unconfirmed',
] as const
export type LoanStatus = (typeof loanStatuses)[number]

/** A loan is made of an offer, and is of its kind. */
export type LoanKind = OfferKind

export type LoanStep =
  | 'recall'
  | 'expire'
  | 'remind-taking'
  | 'remind-giving-back'
  | 'late-1'
  | 'late-4'
  | 'late-7'
  | 'over'
  | 'unconfirm'
  | 'pass-on'

/** Both days included; help at an hour has minutes since midnight. */
export type Period = {
  readonly from: Day
  readonly to: Day
  readonly hours?: { readonly from: number; readonly to: number }
}

export type LoanGiver = { readonly accountId: Id<'Account'> } | { readonly memberId: Id<'Member'> }

export type Loan = {
  readonly id: Id<'Loan'>
  /** Null once the offer is erased. */
  readonly offerId: Id<'Offer'> | null
  readonly copyId: Id<'OfferCopy'> | null
  readonly kind: LoanKind
  readonly title: string
  readonly categoryId: string
  /** Copied from its category when it was asked for. */
  readonly weight: WeightClass | null
  readonly depositCents: number | null
  readonly communeCode: string
  readonly siteId: Id<'Site'>
  /** Null where staff entered it for somebody without an account. */
  readonly takerId: Id<'Account'> | null
  readonly giver: LoanGiver
  readonly placeId: Id<'Place'> | null
  readonly zone: Zone
  readonly status: LoanStatus
  /** Absent for what has no days. */
  readonly period?: Period
  /** Other days or, while it is out, a later end. */
  readonly proposed?: Period & { readonly by: LoanSide }
  readonly proposals: number
  readonly bufferDays: number
  readonly mostRenewals: number | null
  readonly renewals: number
  readonly inReturn: string | null
  readonly words: string
  readonly takerName: string
  readonly takerPhone: string | null
  /** Set only for somebody without an account. */
  readonly takerEmail: string | null
  readonly giverPhone: string | null
  readonly meeting: string | null
  readonly language: Language
  /** Absent until both want it. */
  readonly agreed?: { readonly at: Instant; readonly how: AgreedHow }
  /** Drawn by lot, and has not said yes yet: until when. */
  readonly confirmBy: Instant | null
  readonly lapsesAt: Instant | null
  readonly next?: { readonly step: LoanStep; readonly at: Instant }
  readonly said?: { readonly what: HandOver; readonly by: LoanSide; readonly at: Instant }
  /** How often each side has tried the other's four digits: from none again once it is handed over. */
  readonly codeTries: Readonly<Record<LoanSide, number>>
  readonly outAt: Instant | null
  readonly endedAt: Instant | null
  readonly endedBy: LoanSide | 'time' | null
  readonly reason: string | null
  readonly answer: string | null
  readonly displacedAt: Instant | null
  /** Since when its taker says that it is back at the place, which alone ends it. */
  readonly broughtAt: Instant | null
  /** Set while its last answer may be taken back. */
  readonly settling?: Settling
  /** One more at each change: mails and pages about a lower one are outdated. */
  readonly sequence: number
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** What acts change of it. */
export type LoanState = Pick<
  Loan,
  | ('status' | 'copyId' | 'period' | 'proposed' | 'proposals' | 'renewals' | 'agreed' | 'confirmBy' | 'lapsesAt')
  | (
      | 'next'
      | 'said'
      | 'outAt'
      | 'endedAt'
      | 'endedBy'
      | 'reason'
      | 'answer'
      | 'displacedAt'
      | 'broughtAt'
      | 'updatedAt'
    )
>

export type Settling = {
  readonly at: Instant
  readonly by: LoanSide
  /** Null of who has no account, and of a loan that changed along with the one that was answered. */
  readonly account: Id<'Account'> | null
  /** The one that the answer made: what has changed since is not taken back. */
  readonly sequence: number
  readonly was: LoanState
  /** Which days of which copies it held. */
  readonly days: readonly { readonly copyId: Id<'OfferCopy'>; readonly day: Day; readonly as: HeldAs }[]
}

/** The fields of a loan's course before it has begun. */
export const notBegun = {
  proposals: 0,
  renewals: 0,
  giverPhone: null,
  meeting: null,
  confirmBy: null,
  codeTries: { giver: 0, taker: 0 },
  outAt: null,
  endedAt: null,
  endedBy: null,
  reason: null,
  answer: null,
  displacedAt: null,
  broughtAt: null,
  sequence: 0,
} satisfies Partial<Loan>

/** When something is judged, and which day it is then where the loan is. */
export type Present = { readonly now: Instant; readonly today: Day }

export const isOpen = ({ status }: Pick<Loan, 'status'>): boolean => openStatuses.some((each) => each === status)

/** It waits for a copy that is not there. */
export const isDisplaced = (loan: Pick<Loan, 'status' | 'displacedAt'>): boolean =>
  isOpen(loan) && loan.displacedAt !== null

const daysToSettle = 30

/** While the two may reach each other: as long as it is open, and a while after something was lost or damaged, to find what is right. */
export function mayReach({ status, endedAt }: Pick<Loan, 'status' | 'endedAt'>, now: Instant): boolean {
  if (status !== 'lost' && status !== 'damaged') return isOpen({ status })
  return endedAt !== null && now < addDays(endedAt, daysToSettle)
}

/** A side has so many tries at the digits of the other; with more it could guess them. */
export const mostCodeTries = 5

/** At a place only its staff say what became of a thing. */
export const isAtPlace = ({ giver }: Pick<Loan, 'giver'>): boolean => 'memberId' in giver

/** A member has no account: its staff write for it. */
export function accountOf(
  { takerId, giver }: Pick<Loan, 'takerId' | 'giver'>,
  side: LoanSide,
): Id<'Account'> | undefined {
  if (side === 'taker') return takerId ?? undefined
  return 'accountId' in giver ? giver.accountId : undefined
}

/** Who reads what the two sides say. */
export const betweenOf = ({ takerId, giver }: Pick<Loan, 'takerId' | 'giver'>): TalkBetween => ({
  giver: 'accountId' in giver ? { account: giver.accountId } : { member: giver.memberId },
  taker: takerId === null ? {} : { account: takerId },
})

/** Conversations and moderation know a loan by this. */
export const loanSubject = (id: string) => ({ kind: 'loan', id })

export const refuseReasons = ['not-free', 'no-longer', 'rather-not', 'other'] as const
export const cancelReasons = ['no-need', 'cannot', 'not-come', 'other'] as const

/** A thing is asked for by days, by an hour, or in words that the two agree on. */
export const askings = ['days', 'hours', 'open'] as const

export const askedBy = (kind: LoanKind): (typeof askings)[number] =>
  kind === 'lend' ? 'days' : kind === 'help' ? 'hours' : 'open'

/** How many a person may have open at once, of each group. */
export const openAtOnce = 3
const groups = [['lend'], ['give', 'swap'], ['help', 'wanted']] as const satisfies readonly (readonly LoanKind[])[]

export const groupOf = (kind: LoanKind): readonly LoanKind[] =>
  groups.find((group) => group.some((each) => each === kind)) ?? [kind]

/** It goes to one person for good, so the others who ask for it form a queue. */
export const goesForGood = (kind: LoanKind): boolean => kind === 'give' || kind === 'swap'
