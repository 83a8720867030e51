import * as v from 'valibot'
import { longestWords } from '../../../../widgets/words/longest-words.js'
import { languages } from '../../../base/language.js'
import { day, email, firstName, id, phone, words } from '../../../base/shapes.js'
import { talkOutput } from '../../talk.wire.js'

export const lendableInput = v.strictObject({
  member: id,
  /** Searched in the title and in what is written on a copy; empty lists the newest. */
  words: words(100),
})

export const lendableOutput = v.object({
  /** In Paris. */
  today: v.string(),
  items: v.array(
    v.object({
      offer: v.string(),
      title: v.string(),
      pictogram: v.string(),
      place: v.optional(v.string()),
      depositCents: v.optional(v.number()),
      /** The most days that the rule allows. */
      longest: v.optional(v.number()),
      /** Lent from today for as long as it mostly is: on which day it comes back, when the place is open. */
      back: v.string(),
      copies: v.array(
        v.object({
          copy: v.string(),
          code: v.string(),
          /** Free from today until then; absent: not today. */
          until: v.optional(v.string()),
          /** The loan that has it now: the person, its last day, and how many days it is late. */
          lent: v.optional(v.object({ who: v.string(), until: v.string(), lateDays: v.optional(v.number()) })),
        }),
      ),
    }),
  ),
})

export const enterInput = v.strictObject({
  /** Absent: the one whose free days are best used. */
  copy: v.optional(id),
  condition: v.optional(words(longestWords)),
  email: v.optional(email),
  firstName,
  from: day,
  /** At once. */
  handOver: v.boolean(),
  /** The language of the mails, where there is an address. */
  locale: v.picklist(languages),
  member: id,
  offer: id,
  phone: v.optional(phone),
  /** They want to be remembered without an account, for a year after their last return. */
  remember: v.optional(v.boolean()),
  to: day,
  /** Why it goes beyond the rules: kept with the loan. */
  words: v.optional(words(longestWords)),
})

export const historyInput = v.strictObject({ loanId: id, member: id })
export const historyOutput = v.object({ thread: talkOutput.thread })

export type LendableInput = v.InferOutput<typeof lendableInput>
export type LendableShown = v.InferOutput<typeof lendableOutput>
export type EnterInput = v.InferOutput<typeof enterInput>
export type HistoryInput = v.InferOutput<typeof historyInput>
export type History = v.InferOutput<typeof historyOutput>
