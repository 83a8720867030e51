import * as v from 'valibot'
import type { Site } from './site.js'

/** What every element receives about its site first. */
export const siteHead = v.object({
  slug: v.string(),
  name: v.string(),
  /** « Lomme », « Métropole européenne de Lille ». */
  territory: v.string(),
  zone: v.string(),
  /** Custom properties without their prefix. */
  look: v.record(v.string(), v.string()),
  languages: v.array(v.string()),
  /** Path of the same element on our own page, where one can act as well. */
  page: v.string(),
})

export type SiteHead = v.InferOutput<typeof siteHead>

/** `territory` is the one that the page names, else the site's own. */
export function headOf(
  { slug, name, zone, look, languages }: Site,
  { territory, page }: { readonly territory: { readonly name: string }; readonly page: string },
): SiteHead {
  return { slug, name, territory: territory.name, zone, look, languages: [...languages], page }
}
