import type { Content } from '../../shared/content.js'
import type { OutputOf } from '../../shared/wire.js'
import type { MapView, MapQuestion } from '../map-view.js'

/** The points, and the query that they answer. */
export type FoundPoints = OutputOf<'members.points'> & { readonly question: MapQuestion }

/** A map from the request of its chunk until it is closed. */
export type BegunMap = {
  /** Undefined until the chunk is loaded. */
  view?: MapView
  /** The points it was last given. */
  given?: FoundPoints
  /** The points it has drawn. */
  drawn?: FoundPoints
  /** Timer of the loading message. */
  late?: ReturnType<typeof setTimeout>
}

/**
 * The states of the map.
 *
 *     waiting      → held | coming         it becomes visible, or the page asks for it
 *     held         → coming                the visitor asks for it
 *     coming       → shown | points-failed | no-map | barred
 *     shown        → coming                new points are slow to load
 *                  | points-failed | no-map | barred
 *     points-failed → coming               the visitor retries, the connection is back, or there is a new result
 *     no-map       → coming                the visitor retries, or the connection is back
 *
 * From any state back to `waiting` when the element leaves the page.
 */
export type MapState =
  | { readonly is: 'waiting' | 'held' | 'no-map' }
  | { readonly is: 'coming' | 'shown' | 'points-failed'; readonly map: BegunMap }
  /** `instead` is shown in its place. */
  | { readonly is: 'barred'; readonly instead: Content }
