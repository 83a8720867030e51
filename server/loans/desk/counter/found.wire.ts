import * as v from 'valibot'
import { whereabouts } from '../../../../widgets/words/loans/found-states.js'
import { id, words } from '../../../base/shapes.js'
import { depositHeld, standingShown } from '../../../groups/index.js'

export const findInput = v.strictObject({
  member: id,
  /** A name, a telephone, a card or the code of a copy; or words of a thing. */
  words: words(100),
})

const who = { loan: v.string(), who: v.string() }

/** One copy, with how it stands and, where it is there, on which days it may come back. */
const thing = v.object({
  copy: v.string(),
  code: v.string(),
  offer: v.string(),
  title: v.string(),
  pictogram: v.string(),
  /** Told where the member has several. */
  place: v.optional(v.string()),
  is: v.picklist(whereabouts),
  /** Why it is out of order. */
  why: v.optional(v.string()),
  /** The loan that has it now. */
  lent: v.optional(v.object({ ...who, until: v.string(), lateDays: v.optional(v.number()) })),
  /** The loan that is to have it next, or asks for it. */
  next: v.optional(v.object({ ...who, from: v.string() })),
  depositCents: v.optional(v.number()),
  /** What belongs to it. */
  contents: v.array(v.string()),
  /** By the rule, and before somebody else's days. Absent: it cannot leave today. */
  due: v.optional(v.string()),
  /** It would mostly be lent for longer than it is free. */
  isShort: v.optional(v.boolean()),
  /** Open days on which it may come back, before somebody else's. */
  days: v.array(v.string()),
  /** The most days that its rule allows, and the most things of that rule that one person has at once. */
  rule: v.object({
    of: v.string(),
    longest: v.optional(v.number()),
    most: v.optional(v.number()),
    /** It lends to members. */
    members: v.optional(v.boolean()),
  }),
})

const person = v.object({
  /** The last loan of theirs. */
  loan: v.string(),
  name: v.string(),
  card: v.optional(v.string()),
  holds: v.number(),
})

export const findOutput = v.object({
  /** Where the member is. */
  today: v.string(),
  /** What was written is the code of the thing, or the number of the card, and of nothing else. */
  exact: v.optional(v.picklist(['thing', 'person'])),
  people: v.array(person),
  things: v.array(thing),
})

export const borrowerInput = v.strictObject({ loanId: id, member: id })

const held = {
  loan: v.string(),
  copy: v.optional(v.string()),
  code: v.optional(v.string()),
  title: v.string(),
  pictogram: v.string(),
  /** Which rule it counts for. */
  rule: v.string(),
  from: v.string(),
  to: v.string(),
}

export const borrowerOutput = v.object({
  ...person.entries,
  /** They get our mails. */
  mailed: v.boolean(),
  phone: v.optional(v.string()),
  out: v.array(v.object({ ...held, lateDays: v.optional(v.number()) })),
  reserved: v.array(v.object(held)),
  /** Where the member asks for one. */
  membership: v.optional(standingShown),
  /** What the member holds of theirs. */
  deposits: v.array(depositHeld),
})

export type FindInput = v.InferOutput<typeof findInput>
export type Found = v.InferOutput<typeof findOutput>
export type FoundThing = v.InferOutput<typeof thing>
export type BorrowerInput = v.InferOutput<typeof borrowerInput>
export type BorrowerShown = v.InferOutput<typeof borrowerOutput>
