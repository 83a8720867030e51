import * as v from 'valibot'
import { languages } from '../../base/language.js'
import { day, id, slug } from '../../base/shapes.js'

/** A wait for days, both included, or for a thing on whatever days. */
export const waitInput = v.strictObject({
  from: v.optional(day),
  /** The language of the mails. */
  locale: v.picklist(languages),
  offer: id,
  site: slug,
  to: v.optional(day),
})

/** How many wait for the same, and longer. */
export const waitBegunOutput = v.object({ before: v.number(), waitId: v.string() })

const waitOutput = v.object({
  id: v.string(),
  offer: v.object({
    id: v.string(),
    title: v.string(),
    /** Widths in pixels → path. */
    photo: v.optional(v.array(v.object({ width: v.number(), path: v.string() }))),
  }),
  /** First name, or of a member its place. */
  giver: v.string(),
  site: v.object({ slug: v.string(), name: v.string() }),
  zone: v.string(),
  /** Absent: whatever the days. */
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  /** How many wait for the same, and longer. */
  before: v.number(),
  /** For this person alone, until then. */
  held: v.optional(v.object({ from: v.string(), to: v.string(), until: v.string() })),
  /** Our page on which it is asked for, with its days. */
  path: v.string(),
})

export const waitsInput = v.strictObject({ site: v.optional(slug) })
export const waitsOutput = v.object({ items: v.array(waitOutput) })

/** The days of an offer as the person who asks has them: those that are held for them are free. */
export const ownDaysInput = v.strictObject({ offer: id, site: slug })

export const leftOutput = v.object({})
export const leaveInput = v.strictObject({ site: v.optional(slug), waitId: id })

export type WaitInput = v.InferOutput<typeof waitInput>
export type WaitBegun = v.InferOutput<typeof waitBegunOutput>
export type WaitShown = v.InferOutput<typeof waitOutput>
export type WaitsShown = v.InferOutput<typeof waitsOutput>
export type OwnDaysInput = v.InferOutput<typeof ownDaysInput>
export type LeaveInput = v.InferOutput<typeof leaveInput>
