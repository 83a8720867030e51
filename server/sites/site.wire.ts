import * as v from 'valibot'
import type { Site } from './site.js'

/** What every element is told first of the site whose page it is in. */
export const siteHead = v.object({
  slug: v.string(),
  name: v.string(),
  /** The territory's name: « Lomme », « Métropole européenne de Lille ». */
  territory: v.string(),
  zone: v.string(),
  /** Custom properties chosen for the site, without prefix. */
  look: v.record(v.string(), v.string()),
  languages: v.array(v.string()),
  /** Path of the same on our own page, where one can act too. */
  page: v.string(),
})

export type SiteHead = v.InferOutput<typeof siteHead>

/** `territory` is the one that the page names, or the site's own. */
export function headOf(
  { slug, name, zone, look, languages }: Site,
  { territory, page }: { readonly territory: { readonly name: string }; readonly page: string },
): SiteHead {
  return { slug, name, territory: territory.name, zone, look, languages: [...languages], page }
}
