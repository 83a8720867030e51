import * as v from 'valibot'
import { bytes32, slug } from '../../base/shapes.js'

export const makePassInput = v.strictObject({ site: v.optional(slug) })
export const makePassOutput = v.object({ pass: v.string(), seconds: v.number() })

/** Its `DPoP` proof, without a token, shows the key to which the session will be bound. */
export const takePassInput = v.strictObject({
  pass: bytes32,
  /** The origin that led here (`document.referrer`), empty where none is told. */
  from: v.pipe(v.string(), v.maxLength(300)),
  /** SHA-256, in base64url, of the token of the session that this browser has here. */
  holds: v.optional(bytes32),
  site: slug,
})

export const takePassOutput = v.variant('outcome', [
  /** Alike for whatever is wrong with it. */
  v.object({ outcome: v.literal('over') }),
  /** The person is known here already. */
  v.object({ outcome: v.literal('same') }),
  v.object({
    outcome: v.literal('open'),
    token: v.string(),
    firstName: v.string(),
    email: v.string(),
    site: v.object({ slug: v.string(), name: v.string() }),
    /** Who is known here now. */
    here: v.picklist(['nobody', 'another']),
    until: v.string(),
  }),
])

export type MakePassOutput = v.InferOutput<typeof makePassOutput>
export type TakePassInput = v.InferOutput<typeof takePassInput>
export type TakePassOutput = v.InferOutput<typeof takePassOutput>
