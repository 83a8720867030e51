import * as v from 'valibot'
import { id, line, slug } from '../../base/shapes.js'
import { placeFormats } from '../import/format.js'
import { memberKinds } from '../member.js'
import { importStatuses, longestContent } from './place-import.js'

const site = v.optional(slug)

export const importInput = v.strictObject({
  site,
  name: line(200),
  format: v.picklist(placeFormats),
  source: line(100),
  licence: line(100),
  usualKind: v.picklist(memberKinds),
  content: v.pipe(v.string(), v.minLength(1), v.maxLength(longestContent)),
})

export const importAsked = v.object({ importId: v.string() })

export const importIdInput = v.strictObject({ site, importId: id })

const count = v.number()

export const importOutput = v.object({
  importId: v.string(),
  name: v.string(),
  source: v.string(),
  status: v.picklist(importStatuses),
  /** Why it could not be read. */
  fault: v.optional(v.string()),
  tally: v.optional(
    v.object({ read: count, entered: count, updated: count, unchanged: count, toPlace: count, refused: count }),
  ),
  rows: v.array(
    v.object({
      line: count,
      name: v.string(),
      verdict: v.picklist(['entered', 'updated', 'toPlace']),
      changed: v.array(v.string()),
    }),
  ),
  /** How many rows change something, more than are told here. */
  changing: count,
  refused: v.array(v.object({ line: count, column: v.string(), value: v.string(), reason: v.string() })),
  notes: count,
  personal: v.array(v.string()),
  unused: v.array(v.string()),
})

export const reportOutput = v.object({ name: v.string(), csv: v.string() })

export type ImportInput = v.InferOutput<typeof importInput>
export type ImportIdInput = v.InferOutput<typeof importIdInput>
export type ImportShown = v.InferOutput<typeof importOutput>
