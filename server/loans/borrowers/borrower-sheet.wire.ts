import * as v from 'valibot'
import { longestWords } from '../../../widgets/words/longest-words.js'
import { email, firstName, id, line, phone, words } from '../../base/shapes.js'
import { requestRow } from '../desk/desk.wire.js'
import { loanOutput } from '../loan.wire.js'

const one = { member: id, borrower: id }

export const borrowerInput = v.strictObject(one)

const day = { from: v.optional(v.string()), to: v.optional(v.string()) }

export const borrowerOutput = v.object({
  id: v.string(),
  name: v.string(),
  hasAccount: v.boolean(),
  /** They get our mails; otherwise they are called. */
  mailed: v.boolean(),
  /** Of who has an account, while a loan of theirs tells it. */
  phone: v.optional(v.string()),
  /** Only of who has none: nobody reads the address of an account. */
  email: v.optional(v.string()),
  card: v.optional(v.string()),
  /** The team's; its person reads it on asking. */
  note: v.string(),
  /** Without an account: by their yes. */
  remembered: v.boolean(),
  /** When something first left with them. */
  since: v.optional(v.string()),
  /** In Paris. */
  today: v.string(),
  /** How many things more the member's rule for all lends them at once. */
  left: v.optional(v.number()),
  holds: v.array(requestRow),
  /** Asked for, or agreed. */
  reserved: v.array(requestRow),
  /** The newest fifty of those that have left and ended. */
  past: v.array(
    v.object({
      loan: v.string(),
      title: v.string(),
      ...day,
      /** The day on which it ended. */
      back: v.optional(v.string()),
      status: loanOutput.entries.status,
      /** How it came back, as the team noted it. */
      condition: v.optional(v.string()),
    }),
  ),
  pastCount: v.number(),
  waits: v.array(v.object({ title: v.string(), ...day })),
  reminded: v.optional(v.object({ at: v.string(), words: v.string() })),
  /** By a mail of ours: something is open, and it is not done yet today. */
  mayRemind: v.boolean(),
})

/** As it was seen: what a colleague changed since is not overwritten. */
export const noteBorrowerInput = v.strictObject({ ...one, note: words(longestWords), seen: words(longestWords) })

/** Without one, we make a card; empty, they have none any more. */
export const cardInput = v.strictObject({ ...one, card: v.optional(words(40)) })
export const cardOutput = v.object({ card: v.optional(v.string()) })

/** How they are called and reached; only of who has no account. */
export const changeBorrowerInput = v.strictObject({
  ...one,
  name: firstName,
  phone: v.optional(phone),
  email: v.optional(email),
  /** They want to be remembered for a year after their last return. */
  remembered: v.boolean(),
})

/** What they will read, whole. */
export const remindInput = v.strictObject({ ...one, words: line(longestWords) })

export const nothingMore = v.object({})

export type BorrowerInput = v.InferOutput<typeof borrowerInput>
export type BorrowerShown = v.InferOutput<typeof borrowerOutput>
export type NoteBorrowerInput = v.InferOutput<typeof noteBorrowerInput>
export type CardInput = v.InferOutput<typeof cardInput>
export type CardSaid = v.InferOutput<typeof cardOutput>
export type ChangeBorrowerInput = v.InferOutput<typeof changeBorrowerInput>
export type RemindInput = v.InferOutput<typeof remindInput>
