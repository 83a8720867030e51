import * as v from 'valibot'
import { id, line } from '../../../base/shapes.js'
import { depositHeld } from '../../../groups/index.js'

const longestCode = 40

export const receiveInput = v.strictObject({ code: line(longestCode), member: id })

export const receivedOutput = v.object({
  /** Undoes it until the evening. */
  act: v.string(),
  loan: v.string(),
  /** The loan as it stands then, for what is done next. */
  sequence: v.number(),
  title: v.string(),
  pictogram: v.string(),
  copy: v.string(),
  /** The person who had it. */
  who: v.string(),
  lateDays: v.optional(v.number()),
  /** Since when they had it, and how it was then. */
  outAt: v.optional(v.string()),
  conditionOut: v.optional(v.string()),
  /** What is to be given back for it: held here, or only told of where it was left without being noted. */
  depositCents: v.optional(v.number()),
  deposit: v.optional(depositHeld),
  /** What belongs to it, and whether it left with it. */
  contents: v.array(v.object({ name: v.string(), left: v.boolean() })),
  /** The person who has this copy next, or for whom its days are held: told of it in a moment, by an e-mail. */
  next: v.optional(v.object({ who: v.string(), from: v.string(), isHeld: v.boolean() })),
})

export type ReceiveInput = v.InferOutput<typeof receiveInput>
export type Received = v.InferOutput<typeof receivedOutput>
