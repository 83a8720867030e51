import type { Id } from '../../base/id.js'
import type { Zone } from '../../base/local-time.js'
import type { Point, Precision } from '../../base/point.js'
import type { Activity, MemberKind, Topic } from '../member.js'
import type { Closure, Wheelchair } from '../place.js'

export type IndexEntry = {
  readonly memberId: Id<'Member'>
  readonly memberName: string
  /** The place's slug, or the member's when it has no place. */
  readonly slug: string
  readonly name: string
  readonly kind: MemberKind
  readonly summary?: string
  readonly does: readonly Activity[]
  readonly topics: readonly Topic[]
  readonly territoryId?: Id<'Territory'>
  readonly from?: { readonly source: string; readonly licence: string }
  readonly at?: IndexEntryPlace
}

export type IndexEntryPlace = {
  readonly communeCode: string
  readonly commune?: string
  /** The commune that `commune` is a part of: « Lille » for Lomme. */
  readonly wholeCommune?: string
  readonly street?: string
  readonly postcode?: string
  readonly point: Point
  /** False when the position is unknown: `point` then stands for the commune. */
  readonly isPlaced: boolean
  readonly precision: Precision
  readonly zone: Zone
  readonly wheelchair?: Wheelchair
  readonly hours?: string
  readonly closures: readonly Closure[]
}

/** What the list and the map tell of an entry. The rest only serves to find it, and is not kept. */
export type ListedEntry = Omit<IndexEntry, 'memberId' | 'memberName' | 'from' | 'at'> & {
  readonly at?: Omit<IndexEntryPlace, 'communeCode' | 'wholeCommune' | 'closures'>
}
