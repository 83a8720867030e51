import type { Id } from '../../base/id.js'
import type { Zone } from '../../base/local-time.js'
import type { Point, Precision } from '../../base/point.js'
import type { Activity, MemberKind, Topic } from '../member.js'
import type { Closure, Wheelchair } from '../place.js'

/** What is told of one place of a member that is shown, or of a member that has none: all that a list knows. */
export type IndexEntry = {
  readonly memberId: Id<'Member'>
  readonly memberName: string
  /** The place's, or the member's where there is no place. */
  readonly slug: string
  readonly name: string
  readonly kind: MemberKind
  readonly summary?: string
  readonly does: readonly Activity[]
  readonly topics: readonly Topic[]
  /** What a platform serves. */
  readonly territoryId?: Id<'Territory'>
  readonly from?: { readonly source: string; readonly licence: string }
  readonly at?: IndexEntryPlace
}

export type IndexEntryPlace = {
  readonly communeCode: string
  readonly commune?: string
  /** The commune of which that one is a part: « Lille » for Lomme. */
  readonly wholeCommune?: string
  readonly street?: string
  readonly postcode?: string
  readonly point: Point
  /** Otherwise the point only stands for its commune, and nobody knows where the place is. */
  readonly isPlaced: boolean
  readonly precision: Precision
  readonly zone: Zone
  readonly wheelchair?: Wheelchair
  /** OSM `opening_hours`. */
  readonly hours?: string
  readonly closures: readonly Closure[]
}
