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
  postcode: string | null
  commune_code: string
  latitude: number
  longitude: number
  point_precision: Precision
  zone: Zone
  /** OSM `opening_hours`; what we cannot read is kept and shown as it is. */
  hours: string | null
  phone: string | null
  created_at: Instant
  updated_at: Instant
}

/** Both days included. */
export type PlaceClosureTable = { place_id: Id<'Place'>; from_day: Day; to_day: Day; reason: string | null }
