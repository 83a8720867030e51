import * as v from 'valibot'
import { requestFilters } from '../../../widgets/words/loans/request-filters.js'
import { ruleLimits } from '../../../widgets/words/loans/rule-limits.js'
import { longestWords } from '../../../widgets/words/longest-words.js'
import { languages } from '../../base/language.js'
import { day, id, words } from '../../base/shapes.js'
import { acts } from '../loan-act.js'
import { cancelReasons, refuseReasons } from '../loan.js'
import { helpShown, loanOutput } from '../loan.wire.js'

const filter = v.picklist(requestFilters)

export const requestsInput = v.strictObject({
  cursor: v.optional(id),
  filter,
  member: id,
  /** The one that is open on the screen, by its address: told whatever the filter. */
  opened: v.optional(v.pipe(v.string(), v.maxLength(100))),
})

/** As staff see it, who answer for the member. */
export const requestRow = v.object({
  ...loanOutput.entries,
  ...helpShown,
  words: v.string(),
  answer: v.optional(v.string()),
  /** The code that is written on the copy, else its label. */
  copy: v.optional(v.string()),
  /** By staff, for somebody without an account. */
  entered: v.optional(v.boolean()),
  /** They get our mails; otherwise they are called. */
  mailed: v.optional(v.boolean()),
  /** The loan that has its copy now, which is to be back by then. */
  outWith: v.optional(v.object({ who: v.string(), until: v.string(), lateDays: v.optional(v.number()) })),
  /** Set while it is out: the person who has its copy next, or asks for it. */
  next: v.optional(v.object({ who: v.string(), from: v.string(), agreed: v.boolean() })),
  /** Words of the other that nobody of the member has read. */
  unread: v.optional(v.number()),
  /** From the yes until its end; where it is lost or damaged, for a while longer. */
  otherPhone: v.optional(v.string()),
})

export const requestsOutput = v.object({
  counts: v.object({
    waiting: v.number(),
    today: v.number(),
    coming: v.number(),
    late: v.number(),
    unread: v.number(),
  }),
  /** Things that somebody waits for. It says how many wait, never who. */
  awaited: v.array(v.object({ title: v.string(), count: v.number() })),
  items: v.array(requestRow),
  /** Missing also where it is no loan of theirs. */
  opened: v.optional(requestRow),
  cursor: v.optional(v.string()),
})

export const requestsCsvInput = v.strictObject({ filter, locale: v.picklist(languages), member: id })
export const requestsCsvOutput = v.object({
  name: v.string(),
  csv: v.string(),
  rows: v.number(),
  /** Those that the file has no room for. */
  left: v.number(),
})

export const handleInput = v.strictObject({
  answer: v.picklist(acts),
  condition: v.optional(words(longestWords)),
  from: v.optional(day),
  loanId: id,
  member: id,
  /** `damaged`: nobody can have the copy until it is put back in order. */
  outOfOrder: v.optional(v.boolean()),
  reason: v.optional(v.picklist([...new Set([...refuseReasons, ...cancelReasons])])),
  /** Its sequence as it was seen. */
  seen: v.number(),
  to: v.optional(day),
  words: v.optional(words(longestWords)),
})

function limited(of: keyof typeof ruleLimits) {
  const { least, most } = ruleLimits[of]
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
}

const rule = {
  /** A category or a family; empty for all that have no rule of their own. */
  category: v.pipe(v.string(), v.maxLength(40)),
  longestDays: v.nullable(limited('longestDays')),
  /** A limit for each person. */
  mostAtOnce: v.nullable(limited('mostAtOnce')),
  bufferDays: limited('bufferDays'),
  mostRenewals: v.nullable(limited('mostRenewals')),
  agreesAlone: v.boolean(),
  /** The deposit of an offer that names none of its own. */
  depositCents: v.nullable(limited('depositCents')),
  /** Lent to its members alone; a program of before does not say it. */
  asksMembership: v.optional(v.boolean(), false),
}

/** As the screen showed it; null where there was none: what somebody else changed since is not overwritten. */
const { category: _key, ...ruled } = rule
const seen = v.nullable(v.strictObject(ruled))

export const rulesInput = v.strictObject({ member: id })
export const rulesOutput = v.object({ rules: v.array(v.object(rule)) })
export const setRuleInput = v.strictObject({ ...rule, member: id, seen })
export const noAnswer = v.object({})
export const dropRuleInput = v.strictObject({ category: rule.category, member: id, seen })

export type RequestsInput = v.InferOutput<typeof requestsInput>
export type RequestRow = v.InferOutput<typeof requestRow>
export type Requests = v.InferOutput<typeof requestsOutput>
export type RequestsCsvInput = v.InferOutput<typeof requestsCsvInput>
export type RequestsCsv = v.InferOutput<typeof requestsCsvOutput>
export type HandleInput = v.InferOutput<typeof handleInput>
export type RulesShown = v.InferOutput<typeof rulesOutput>
export type SetRuleInput = v.InferOutput<typeof setRuleInput>
export type DropRuleInput = v.InferOutput<typeof dropRuleInput>
