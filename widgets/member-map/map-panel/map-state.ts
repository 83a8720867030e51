import type { OutputOf } from '../../shared/wire.js'
import type { MapPane, MapQuestion } from '../map-pane.js'

/** What stands on the map, and what that answers. */
export type FoundPoints = OutputOf<'members.points'> & { readonly question: MapQuestion }

/** A map from when its code is asked for to when it is closed. */
export type BegunMap = {
  /** Once its code is there. */
  pane?: MapPane
  /** What it was last given to show. */
  given?: FoundPoints
  /** Until one would think that nothing happens. */
  late?: ReturnType<typeof setTimeout>
}

/**
 * What there is of the map beside the list.
 *
 *     waiting      → held | coming         it is seen, or wanted by the page
 *     held         → coming                it is asked for
 *     coming       → shown | points-failed | no-map | barred
 *     shown        → coming                what was found since takes its time
 *                  | points-failed | no-map | barred
 *     points-failed → coming               it is asked for, the connection is back, or something else was found
 *     no-map       → coming                it is asked for, or the connection is back
 *
 * From any of them back to waiting when the element leaves the page.
 */
export type MapState =
  | { readonly is: 'waiting' | 'held' | 'no-map' }
  | { readonly is: 'coming' | 'shown' | 'points-failed'; readonly map: BegunMap }
  /** What stands in its place. */
  | { readonly is: 'barred'; readonly instead: unknown }
