import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Zone } from '../base/local-time.js'

export type SiteTable = {
  id: Id<'Site'>
  slug: string
  member_id: Id<'Member'>
  territory_id: Id<'Territory'>
  name: string
  zone: Zone
  /** JSON: custom property without its prefix → value (`look.ts`). */
  look: string
  /** JSON: locales, the first is the site's own. */
  languages: string
  /** JSON: the elements that are switched on. */
  elements: string
  created_at: Instant
  updated_at: Instant
}

/** A page of this origin may act in the site's name. */
export type SiteOriginTable = { site_id: Id<'Site'>; origin: string }
