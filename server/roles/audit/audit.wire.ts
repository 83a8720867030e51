import * as v from 'valibot'
import { languages } from '../../base/language.js'
import { day, id, line, pageCursor } from '../../base/shapes.js'
import { named, role } from '../role.wire.js'

const choice = {
  ...named,
  /** Days in Paris, both included. */
  from: v.optional(day),
  to: v.optional(day),
  who: v.optional(id),
  act: v.optional(line(100)),
}

export const auditInput = v.strictObject({ ...choice, cursor: v.optional(pageCursor) })
export const auditExportInput = v.strictObject({ ...choice, locale: v.picklist(languages) })

export const auditOutput = v.object({
  entries: v.array(
    v.object({
      entryId: v.string(),
      at: v.string(),
      /** Absent once the person is erased. */
      who: v.optional(v.object({ id: v.string(), firstName: v.string(), email: v.string() })),
      as: role,
      /** The procedure; `widgets/words/desk/acts.strings.ts` has the words. */
      act: v.string(),
      about: v.optional(v.object({ kind: v.string(), id: v.string(), title: v.optional(v.string()) })),
      /** In a member's list, the site where it was done. */
      site: v.optional(v.object({ slug: v.string(), name: v.string() })),
    }),
  ),
  count: v.number(),
  cursor: v.optional(v.string()),
  /** The list may be filtered by these people. */
  people: v.array(v.object({ id: v.string(), firstName: v.string(), email: v.string() })),
  acts: v.array(v.string()),
})

/** `left`: how many more there were than one file holds. */
export const auditExportOutput = v.object({ name: v.string(), csv: v.string(), rows: v.number(), left: v.number() })

export type AuditInput = v.InferOutput<typeof auditInput>
export type AuditExportInput = v.InferOutput<typeof auditExportInput>
export type Audit = v.InferOutput<typeof auditOutput>
export type AuditExport = v.InferOutput<typeof auditExportOutput>
