import * as v from 'valibot'
import { instant, line, slug } from '../../base/shapes.js'

/** The version that was read, so that nobody accepts another than they saw. */
export const acceptInput = v.strictObject({ site: slug, version: line(40) })
export const endInput = v.strictObject({ site: slug })

export const agreementOutput = v.object({
  /** The version that may be accepted now. */
  offered: v.string(),
  /** While it stands; `by` as long as they have an account. */
  accepted: v.optional(v.object({ version: v.string(), at: instant, by: v.optional(v.string()) })),
})

export type AcceptInput = v.InferOutput<typeof acceptInput>
export type EndInput = v.InferOutput<typeof endInput>
