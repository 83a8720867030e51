import type { Flag } from '../database/columns.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Day, Zone } from '../base/local-time.js'
import type { Precision } from '../base/point.js'

/** As OpenStreetMap says `wheelchair`. */
export type Wheelchair = 'yes' | 'limited' | 'no'
export type Price = 'free' | 'conditional' | 'paid'

export type PlaceTable = {
  id: Id<'Place'>
  member_id: Id<'Member'>
  slug: string
  name: string
  street: string | null
  /** Building, floor, entrance. */
  street_extra: string | null
  postcode: string | null
  commune_code: string
  latitude: number
  longitude: number
  point_precision: Precision
  /** What a source said and nobody believes: too far from the commune. The place waits to be put on the map by hand. */
  claimed_latitude: number | null
  claimed_longitude: number | null
  zone: Zone
  /** OSM `opening_hours`; what we cannot read is kept and shown as it is. */
  hours: string | null
  phone: string | null
  website: string | null
  email: string | null
  booking_url: string | null
  /** Its record at Acceslibre. */
  accessibility_url: string | null
  wheelchair: Wheelchair | null
  price: Price | null
  itinerant: Flag
  /** The line of the source, by the names of its columns, to be given back as it came. */
  source_row: string | null
  created_at: Instant
  updated_at: Instant
}

export type PlaceFacet = 'language' | 'help'

export type PlaceTagTable = { place_id: Id<'Place'>; facet: PlaceFacet; tag: string }

/** Both days included. */
export type PlaceClosureTable = { place_id: Id<'Place'>; from_day: Day; to_day: Day; reason: string | null }
