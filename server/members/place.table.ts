import type { Price, Wheelchair } from '../../widgets/words/members/access-terms.js'
import type { Flag } from '../database/columns.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Day, Zone } from '../base/local-time.js'
import type { Precision } from '../base/point.js'

export type PlaceTable = {
  id: Id<'Place'>
  member_id: Id<'Member'>
  slug: string
  name: string
  street: string | null
  street_extra: string | null
  postcode: string | null
  commune_code: string
  latitude: number
  longitude: number
  point_precision: Precision
  claimed_latitude: number | null
  claimed_longitude: number | null
  zone: Zone
  hours: string | null
  phone: string | null
  website: string | null
  email: string | null
  booking_url: string | null
  accessibility_url: string | null
  wheelchair: Wheelchair | null
  price: Price | null
  itinerant: Flag
  source_row: string | null
  /** The days on which its offers are hidden, both included; null when none are planned. */
  rests_from: Day | null
  rests_until: Day | null
  /** Whether they are hidden now. */
  rests: Flag
  /** When it was closed for good: it is on no map, and nothing of it in a list. */
  closed_at: Instant | null
  /** A key of `media/`. */
  photo: string | null
  photo_alt: string | null
  created_at: Instant
  updated_at: Instant
}

export type PlaceFacet = 'language' | 'help'

export type PlaceTagTable = { place_id: Id<'Place'>; facet: PlaceFacet; tag: string }

export type PlaceClosureTable = { place_id: Id<'Place'>; from_day: Day; to_day: Day; reason: string | null }
