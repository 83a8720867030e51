import type { Id } from '../base/id.js'
import type { Day, Zone } from '../base/local-time.js'
import type { Point, Precision } from '../base/point.js'

/** A house with a door: where a member receives people, lends, repairs. */
export type Place = {
  readonly id: Id<'Place'>
  readonly memberId: Id<'Member'>
  readonly slug: string
  readonly name: string
  readonly street?: string
  readonly postcode?: string
  readonly communeCode: string
  readonly point: Point
  readonly precision: Precision
  readonly zone: Zone
  /** OSM `opening_hours`; see `opening-hours.ts` for what is read of it. */
  readonly hours?: string
  readonly phone?: string
}

/** Both days included. */
export type Closure = { readonly from: Day; readonly to: Day; readonly reason?: string }
