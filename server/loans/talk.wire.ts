import * as v from 'valibot'
import { loanSides } from '../../widgets/words/loans/loan-terms.js'
import { longestWords } from '../../widgets/words/longest-words.js'
import { line, words } from '../base/shapes.js'
import { reportReasons } from '../moderation/index.js'

/** Our page of a loan shows this beside the loan itself. */
export const talkOutput = {
  /** Acts and words, the oldest first. A message by itself has no `act`. */
  thread: v.array(
    v.object({
      by: v.picklist([...loanSides, 'time']),
      /** The first name of who wrote it for a member. */
      name: v.optional(v.string()),
      act: v.optional(v.string()),
      from: v.optional(v.string()),
      to: v.optional(v.string()),
      words: v.string(),
      /** How many photos go with it; the talk itself shows them. */
      photos: v.optional(v.number()),
      at: v.string(),
    }),
  ),
  mayWrite: v.boolean(),
  /** After the end, once: one line to the other alone. */
  mayThank: v.boolean(),
  /** A telephone, and where to meet. */
  mayShow: v.boolean(),
  mayReport: v.boolean(),
  /** This side has asked the site's moderators to read it, and may not again for a while. */
  reportedAt: v.optional(v.string()),
  mayBlock: v.boolean(),
  /** This side wants to hear no more of the other. */
  blocked: v.boolean(),
  /** To who gives what goes to one: who else asks for it, in the order in which they asked, with this side's page of each. */
  inLine: v.optional(
    v.array(
      v.object({
        /** Of the request. */
        id: v.string(),
        name: v.string(),
        commune: v.optional(v.string()),
        words: v.string(),
        /** The thing that is offered for it. */
        inReturn: v.optional(v.string()),
        at: v.string(),
        promised: v.boolean(),
        /** Until when it waits for an answer. */
        lapsesAt: v.optional(v.string()),
        path: v.string(),
      }),
    ),
  ),
  /** Set where the other side is a person: the month since when, `2027-03`, and whether the address has been read. */
  otherSince: v.optional(v.string()),
  otherVerified: v.optional(v.boolean()),
  /** Path of the calendar file. */
  calendar: v.optional(v.string()),
  /** A place of the network near both, where two people who do not know each other may meet. */
  halfway: v.optional(
    v.object({
      name: v.string(),
      commune: v.string(),
      page: v.string(),
      /** Opening hours on the day of the meeting: local `HH:MM`. */
      hours: v.array(v.object({ from: v.string(), to: v.string() })),
    }),
  ),
}

export const wordInput = { words: line(longestWords) }
export const blockedInput = { blocked: v.boolean() }
export const reportedInput = { reason: v.picklist(reportReasons), words: words(longestWords) }
