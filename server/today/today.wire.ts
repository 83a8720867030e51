import * as v from 'valibot'
import { dayParts } from '../../widgets/words/loans/day-parts.js'
import { dayOfLoansOutput } from '../loans/index.js'
import { dayOfVisitsOutput } from '../repairs/index.js'
import { id } from '../base/shapes.js'

export const todayParts = [...dayParts, 'visits'] as const

export const todayInput = v.strictObject({
  member: id,
  /** Today alone, or the six days after it too. */
  span: v.picklist(['day', 'week']),
  /** One part alone, with more of its rows. */
  show: v.optional(v.picklist(todayParts)),
  /** All parts in length, as for paper. */
  whole: v.optional(v.boolean()),
})

export const stepNames = ['place', 'hours', 'holiday', 'objects', 'rules', 'labels'] as const

const firstStep = v.object({
  step: v.picklist(stepNames),
  isDone: v.boolean(),
  /** Where it is to be done. */
  place: v.optional(v.string()),
  /** The holiday of which nobody knows whether the place is open. */
  day: v.optional(v.string()),
  /** How many copies have no label. */
  count: v.optional(v.number()),
})

export const todayOutput = v.object({
  /** In Paris. */
  today: v.string(),
  /** The last day that is told; today itself, of one day. */
  last: v.string(),
  loans: dayOfLoansOutput,
  /** Missing where there is no workshop. */
  visits: v.optional(dayOfVisitsOutput),
  /** What a counter lacks, with what is done; empty once nothing is lacking. */
  steps: v.array(firstStep),
  /** When its one place is open today; empty: it is closed. Missing where there are several, or nobody has said. */
  open: v.optional(v.array(v.object({ from: v.string(), to: v.string() }))),
})

export type TodayInput = v.InferOutput<typeof todayInput>
export type FirstStep = v.InferOutput<typeof firstStep>
export type Today = v.InferOutput<typeof todayOutput>
