import * as v from 'valibot'
import { slug } from '../base/shapes.js'
import { elements, type Site } from './site.js'

export const siteHead = v.object({
  slug: v.string(),
  name: v.string(),
  territory: v.string(),
  zone: v.string(),
  look: v.record(v.string(), v.string()),
  languages: v.array(v.string()),
  /** Path of the same element on our own page, where one can act as well. */
  page: v.string(),
})

export const openInput = v.strictObject({ site: slug })

export const openOutput = v.object({
  site: v.object({
    ...siteHead.entries,
    /** From which a page may act. */
    origins: v.array(v.string()),
    elements: v.array(v.picklist(elements)),
    /** What people write to each other may be read in its pages, where the other side's site allows it too; else on ours alone. */
    talk: v.optional(v.literal('here')),
    /** The address of the page of theirs that holds one's own space, where they have named one. */
    space: v.optional(v.string()),
  }),
})

export type OpenInput = v.InferOutput<typeof openInput>
export type SiteOpening = v.InferOutput<typeof openOutput>
export type SiteHead = v.InferOutput<typeof siteHead>

export function headOf(
  { slug, name, zone, theme, languages }: Site,
  { territory, page }: { readonly territory: { readonly name: string }; readonly page: string },
): SiteHead {
  return { slug, name, territory: territory.name, zone, look: theme, languages: [...languages], page }
}
