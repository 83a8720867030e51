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

export const thanksOutput = v.object({
  /** One line may be written now, which the other may show. */
  may: v.optional(v.literal(true)),
  mine: v.optional(v.object({ words: v.string(), isShown: v.boolean() })),
  theirs: v.optional(v.object({ words: v.string(), isShown: v.boolean() })),
})

export type ThankInput = v.InferOutput<typeof thankInput>
export type DecideThanksInput = v.InferOutput<typeof decideThanksInput>
