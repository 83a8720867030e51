import * as v from 'valibot'
import { dayParts } from '../../../../widgets/words/loans/day-parts.js'
import { requestRow } from '../desk.wire.js'

const counted = v.object({ late: v.number(), out: v.number(), back: v.number(), awaited: v.number() })

export const dayOfLoansOutput = v.object({
  counts: counted,
  /** In the order of their parts, each with the most pressing first; of each as many as were asked for. */
  items: v.array(v.object({ ...requestRow.entries, part: v.picklist(dayParts), pictogram: v.optional(v.string()) })),
  /** What waits for an answer of the place: how many, and the one whose day comes first. */
  asked: v.object({ count: v.number(), nearest: v.optional(requestRow) }),
  /** Things that somebody waits for. It says how many wait, never who. */
  awaited: v.array(v.object({ title: v.string(), count: v.number() })),
})

export type DayOfLoans = v.InferOutput<typeof dayOfLoansOutput>
