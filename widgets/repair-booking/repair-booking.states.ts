import { listState } from '../parts/list/list-state.js'
import type { RepairerSearch } from './repairer-search.js'

/** Each state has words, and offers the visitor something to do next. */
export const repairBookingStates = [
  'loading',
  'shown',
  'searching',
  'loading-more',
  'more-failed',
  /** The territory has no repairer yet. */
  'empty',
  /** No repairer matches the filters. */
  'nothing-found',
  /** The first query failed: there is no list to show. */
  'failed',
  /** The previous list stays. */
  'search-failed',
  'offline',
  /** Too many requests, or a server that asks to wait. */
  'refused',
  /** No booking from this page: no HTTPS, a sandboxed frame, or an origin that the site did not declare. */
  'look-only',
  /** Wrong attributes, or an element or site that is not enabled: only the page's author can correct it. */
  'switched-off',
  /** A repairer is chosen: a step of the booking replaces the list. */
  'booking',
] as const

export type RepairBookingState = (typeof repairBookingStates)[number]

type Circumstances = {
  readonly isChosen: boolean
  readonly isOffline: boolean
  readonly isBooking: boolean
  readonly mayBook: boolean
}

export function stateOf(search: RepairerSearch, circumstances: Circumstances): RepairBookingState {
  if (circumstances.isBooking) return 'booking'
  const state = listState(search, circumstances)
  return state === 'shown' && !circumstances.mayBook ? 'look-only' : state
}
