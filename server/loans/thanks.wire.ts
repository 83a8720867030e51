import * as v from 'valibot'
import { longestThanks } from '../../widgets/words/loans/loan-terms.js'
import { id, line, slug } from '../base/shapes.js'

export const thankInput = v.strictObject({ loanId: id, site: v.optional(slug), words: line(longestThanks) })

/** `mine`: what this reader wrote, which they may only end. */
export const decideThanksInput = v.strictObject({
  isShown: v.boolean(),
  loanId: id,
  site: v.optional(slug),
  whose: v.picklist(['mine', 'theirs']),
})

export const thanksDoneOutput = v.object({})

/** `hidden`: moderators have hidden it from everybody else. */
const written = v.object({ words: v.string(), isShown: v.boolean(), hidden: v.optional(v.literal(true)) })

export const thanksOutput = v.object({
  /** One line may be written now, which the other may show. */
  may: v.optional(v.literal(true)),
  mine: v.optional(written),
  theirs: v.optional(written),
})

export type ThankInput = v.InferOutput<typeof thankInput>
export type DecideThanksInput = v.InferOutput<typeof decideThanksInput>
