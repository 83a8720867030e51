import * as v from 'valibot'
import { languages } from '../../base/language.js'
import { slug } from '../../base/shapes.js'

export const rulesInput = v.strictObject({ site: slug, language: v.optional(v.picklist(languages)) })

export const rulesOutput = v.object({
  /** Absent while the network has published none. */
  rules: v.optional(
    v.object({
      version: v.string(),
      text: v.string(),
      /** The language of the text: French where nobody has translated it. */
      language: v.picklist(languages),
      publishedAt: v.string(),
    }),
  ),
})

export type RulesInput = v.InferOutput<typeof rulesInput>
export type RulesShown = v.InferOutput<typeof rulesOutput>
