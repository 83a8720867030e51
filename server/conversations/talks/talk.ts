import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Zone } from '../../base/local-time.js'
import type { Message } from '../message.js'

/** What people talk about here. The slice that owns each brings its talks (`talks` in its `slice.ts`). */
export const talkKinds = ['loan', 'appointment'] as const
export type TalkKind = (typeof talkKinds)[number]

/** Who reads one side: a person, the staff of a member, or nobody who could sign in. */
export type TalkReader = { readonly account?: Id<'Account'>; readonly member?: Id<'Member'> }

/** The two sides of a talk, in the words of the slice that owns its subject. */
export type TalkBetween = Readonly<Record<string, TalkReader>>

/** How a talk stands for one of its sides. */
export type TalkStanding = {
  /** What it is about: the thing, or the work, where that is known. */
  readonly title?: string
  /** The first name of the other, or of a member its name. */
  readonly other: string
  readonly zone: Zone
  /** All that this side sees, the oldest first. */
  readonly lines: readonly Message[]
  readonly mayWrite: boolean
  /** What is written now is the one line of thanks after a good end. */
  readonly mayThank: boolean
  readonly mayReport: boolean
  /** Whether this side wants to hear no more of the other; absent where that cannot be said: one of them is a member. */
  readonly blocked?: boolean
  /** The other wants to hear no more of this side, which might write otherwise. */
  readonly isShut?: boolean
  readonly reportedAt?: Instant
  /** Since when pages of sites may read words; absent where they may not. */
  readonly wordsSince?: Instant
  /** Of these sites, by their names. */
  readonly readOn: readonly string[]
}
