import * as v from 'valibot'
import { id } from '../../../base/shapes.js'

const mostAtOnce = 500
const member = { member: id }

export const labelsInput = v.strictObject({
  ...member,
  /** Those of these objects; absent: those that no label was printed of. */
  offers: v.optional(v.pipe(v.array(id), v.minLength(1), v.maxLength(mostAtOnce))),
})

export const labelsOutput = v.object({
  /** 500 at most, by code. */
  labels: v.array(
    v.object({
      copyId: v.string(),
      code: v.string(),
      title: v.string(),
      place: v.string(),
      /** What its QR code leads to, on our own pages. */
      path: v.string(),
      /** When it was printed last. */
      printedAt: v.optional(v.string()),
    }),
  ),
  /** How many copies never had a label. */
  never: v.number(),
})

export const labelledInput = v.strictObject({
  ...member,
  copies: v.pipe(v.array(id), v.minLength(1), v.maxLength(mostAtOnce)),
  /** False takes it back: they never had one. */
  isPrinted: v.boolean(),
})

export const labelledOutput = v.object({ done: v.number() })

export type LabelsInput = v.InferOutput<typeof labelsInput>
export type Labels = v.InferOutput<typeof labelsOutput>
export type LabelledInput = v.InferOutput<typeof labelledInput>
