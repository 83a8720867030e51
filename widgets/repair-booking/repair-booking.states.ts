import { listState } from '../parts/list/list-state.js'
import type { RepairerSearch } from './repairer-search.js'

/** All that the list of repairers can be showing; each has words and a way on. */
export const repairBookingStates = [
  'loading',
  'shown',
  'searching',
  'loading-more',
  'more-failed',
  /** The territory has no repairer yet. */
  'empty',
  /** What was chosen finds nobody. */
  'nothing-found',
  /** No list to show. */
  'failed',
  /** The list of before stays. */
  'search-failed',
  'offline',
  /** Too many questions, or a server that asks for time. */
  'refused',
  /** One may look here, but not book: plain http, a sandboxed frame, or a page that the site did not declare. */
  'look-only',
  /** The page asks for what the server does not know or does not give here: its author's to mend. */
  'switched-off',
  /** A repairer is chosen: a step of the booking stands where the list did. */
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
