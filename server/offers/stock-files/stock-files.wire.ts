import * as v from 'valibot'
import { languages } from '../../base/language.js'
import { id } from '../../base/shapes.js'
import { fileFaults } from './file-fault.js'
import { refusals, remarks } from './rows/row-fault.js'
import { changedFields, importStatuses, lineVerdicts } from './stock-import.js'
import { zipFaults } from './zip/zip-fault.js'

const member = { member: id }

/** Absent: the latest of that member's. */
export const showInput = v.strictObject({ ...member, importId: v.optional(id) })
export const importIdInput = v.strictObject({ ...member, importId: id })
export const reportInput = v.strictObject({ ...member, importId: id, locale: v.picklist(languages) })
export const archiveInput = v.strictObject({ ...member, locale: v.picklist(languages) })

const count = v.number()

const rowFault = v.object({
  reason: v.picklist([...refusals, ...remarks]),
  /** As the file heads it. */
  column: v.optional(v.string()),
  value: v.optional(v.string()),
  /** The names that were likely meant, or those that there are. */
  near: v.optional(v.array(v.string())),
  /** The number of the earlier line. */
  line: v.optional(count),
  most: v.optional(count),
})

const line = v.object({
  line: count,
  title: v.string(),
  verdict: v.picklist(lineVerdicts),
  changed: v.array(v.picklist(changedFields)),
  faults: v.array(rowFault),
})

const importOutput = v.object({
  importId: v.string(),
  name: v.string(),
  status: v.picklist(importStatuses),
  fault: v.optional(v.picklist([...fileFaults, ...zipFaults])),
  /** The number of lines, and of those that are done. */
  total: count,
  done: count,
  added: count,
  changed: count,
  same: count,
  refused: count,
  /** Taken, and left for another hour. */
  photos: count,
  photosLeft: count,
  /** Those with a fault, then those that add or change something: the first of each. */
  faulty: v.array(line),
  lines: v.array(line),
  /** How many lines have a fault; the report has all of them. */
  faults: count,
  /** Columns that nothing is made of. */
  unused: v.array(v.string()),
  createdAt: v.string(),
})

export const showOutput = v.object({ import: v.optional(importOutput) })
export const askedOutput = v.object({ importId: v.string() })
export const reportOutput = v.object({ name: v.string(), csv: v.string() })
/** To be sent as a form: the secret is in no address. */
export const archiveOutput = v.object({ path: v.string(), ticket: v.string() })

export type ShowInput = v.InferOutput<typeof showInput>
export type ImportIdInput = v.InferOutput<typeof importIdInput>
export type ReportInput = v.InferOutput<typeof reportInput>
export type ArchiveInput = v.InferOutput<typeof archiveInput>
export type ImportShown = v.InferOutput<typeof importOutput>
