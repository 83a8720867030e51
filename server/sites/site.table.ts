import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Zone } from '../base/local-time.js'
import type { Moderation } from './site.js'

export type SiteTable = {
  id: Id<'Site'>
  slug: string
  member_id: Id<'Member'>
  territory_id: Id<'Territory'>
  name: string
  zone: Zone
  /** JSON: custom property without its prefix → value (`theme.ts`). */
  look: string
  /** JSON: locales, the default first. */
  languages: string
  /** JSON: those switched on. */
  elements: string
  moderation: Moderation
  /** The address of the page of theirs that holds one's own space. */
  space_page: string | null
  sequence: number
  created_at: Instant
  updated_at: Instant
}

/** Pages of this origin may act for the site. */
export type SiteOriginTable = { site_id: Id<'Site'>; origin: string }
