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

/** Without the name that only serves to find it. */
export type UnnamedEntry = Omit<IndexEntry, 'memberName'>

/** Some rows of an index in its order, with the numbers of their words, and the words that are new with them. */
export type KeptLine = {
  readonly words: readonly string[]
  readonly rows: readonly { readonly entry: UnnamedEntry; readonly words: readonly number[] }[]
}

/** A hundred thousand of these are held: all have the same fields, which takes half the room, and no position. */
export type HeldEntry = Pick<ListedEntry, 'slug' | 'name' | 'kind' | 'does' | 'topics'> & {
  readonly summary: string | undefined
  readonly territoryId: Id<'Territory'> | undefined
  readonly at: HeldPlace | undefined
}
type HeldPlace = Pick<IndexEntryPlace, 'precision' | 'zone'> & {
  readonly [Name in 'commune' | 'street' | 'postcode' | 'wheelchair' | 'hours']: IndexEntryPlace[Name] | undefined
}

export function heldOf({ slug, name, kind, summary, does, topics, territoryId, at }: UnnamedEntry): HeldEntry {
  return { slug, name, kind, does, topics, summary, territoryId, at: at && heldPlaceOf(at) }
}

function heldPlaceOf(place: IndexEntryPlace): HeldPlace {
  const { commune, street, postcode, precision, zone, wheelchair, hours } = place
  return { commune, street, postcode, precision, zone, wheelchair, hours }
}

export function listedOf(
  { summary, territoryId, at, ...entry }: HeldEntry,
  position: Pick<IndexEntryPlace, 'point' | 'isPlaced'>,
): ListedEntry {
  return {
    ...entry,
    ...(summary !== undefined && { summary }),
    ...(territoryId !== undefined && { territoryId }),
    ...(at && { at: { ...placeOf(at), ...position } }),
  }
}

function placeOf({ commune, street, postcode, wheelchair, hours, ...place }: HeldPlace) {
  return {
    ...place,
    ...(commune !== undefined && { commune }),
    ...(street !== undefined && { street }),
    ...(postcode !== undefined && { postcode }),
    ...(wheelchair !== undefined && { wheelchair }),
    ...(hours !== undefined && { hours }),
  }
}
