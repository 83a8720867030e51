import * as v from 'valibot'
import { languages } from '../base/language.js'
import { slug } from '../base/shapes.js'

const at = { site: v.optional(slug) }
const year = v.optional(v.pipe(v.string(), v.regex(/^20\d\d$/)))

export const monthsInput = v.strictObject({ ...at, year })
export const monthsOutput = v.object({
  /** The newest first; the present one is not over. */
  months: v.array(
    v.object({
      /** `2027-03`, in the network's own time. */
      month: v.string(),
      offers: v.number(),
      visits: v.number(),
      persons: v.number(),
      sites: v.number(),
    }),
  ),
  count: v.number(),
  /** Those that there is something to count of. */
  years: v.array(v.string()),
})

export const csvInput = v.strictObject({ ...at, year, locale: v.picklist(languages) })
export const csvOutput = v.object({ name: v.string(), csv: v.string() })

export type MonthsInput = v.InferOutput<typeof monthsInput>
export type MonthsCounted = v.InferOutput<typeof monthsOutput>
export type MonthsCsvInput = v.InferOutput<typeof csvInput>
