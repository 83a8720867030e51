import * as v from 'valibot'
import { id } from '../../base/shapes.js'
import { loanStatuses } from '../loan.js'

export const thingInput = v.strictObject({ member: id, offer: id })

/** What a day of a copy is taken by: a loan, its giver, or somebody who waits. */
export const takenBy = ['loan', 'blocked', 'waited'] as const

const loan = v.object({
  loan: v.string(),
  /** The copy's code. */
  code: v.optional(v.string()),
  /** Empty once they are forgotten. */
  who: v.string(),
  status: v.picklist(loanStatuses),
  from: v.string(),
  to: v.string(),
})

export const thingOutput = v.object({
  /** Where its place is. */
  today: v.string(),
  /** Half a year from the first of this month on. */
  copies: v.array(
    v.object({
      copyId: v.string(),
      code: v.string(),
      taken: v.array(
        v.object({
          day: v.string(),
          by: v.picklist(takenBy),
          who: v.optional(v.string()),
          reason: v.optional(v.string()),
        }),
      ),
    }),
  ),
  /** Nobody is there. */
  closed: v.array(v.string()),
  /** Asked for, agreed or out, the soonest first. */
  booked: v.array(loan),
  /** How many wait for it. */
  waits: v.number(),
  /** The latest twelve that are over. */
  past: v.array(v.object({ ...loan.entries, condition: v.optional(v.string()) })),
  /** How many loans are over in all, and the year of the first. */
  pastCount: v.number(),
  since: v.optional(v.string()),
})

export type ThingInput = v.InferOutput<typeof thingInput>
export type Thing = v.InferOutput<typeof thingOutput>
