import * as v from 'valibot'
import { counterMeans, membershipStatuses } from '../../widgets/words/memberships/membership-terms.js'

/** How somebody who stands at the counter stands with a member. */
export const standingShown = v.object({
  isMember: v.boolean(),
  /** The last day of what they paid last, which may be over, and how it stands. */
  until: v.optional(v.string()),
  state: v.optional(v.picklist(membershipStatuses)),
  /** Who pays for them. */
  host: v.optional(v.string()),
  /** Said to be paid, and nobody has seen it. */
  waits: v.optional(v.boolean()),
  /** The page where one becomes a member. */
  link: v.optional(v.string()),
})

/** What somebody left, and the member holds. */
export const depositHeld = v.object({
  depositId: v.string(),
  name: v.string(),
  thing: v.string(),
  cents: v.number(),
  means: v.picklist(counterMeans),
  takenOn: v.string(),
})

export const depositActs = ['take', 'pay-back', 'keep'] as const

/** What was done with a deposit, and can be undone on that day. */
export const depositDone = v.object({
  depositId: v.string(),
  act: v.picklist(depositActs),
  thing: v.string(),
  cents: v.number(),
  /** Who left it. */
  who: v.string(),
  at: v.string(),
})

export type DepositDone = v.InferOutput<typeof depositDone>
export type Standing = v.InferOutput<typeof standingShown>
export type DepositHeld = v.InferOutput<typeof depositHeld>
