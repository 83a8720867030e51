import { listState } from '../parts/list/list-state.js'
import type { MemberSearch } from './member-search.js'

/** All that the list can be showing; each has words and a way on. */
export const memberListStates = [
  'loading',
  'shown',
  'searching',
  'loading-more',
  'more-failed',
  /** The territory has nobody yet. */
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
  /** The page asks for what the server does not know or does not give here: its author's to mend. */
  'switched-off',
] as const

export type MemberListState = (typeof memberListStates)[number]

/** All that the place of the map can be showing. */
export const memberMapStates = [
  /** Nobody has seen it yet. */
  'waiting',
  /** The visitor saves data: it comes when asked for. */
  'held',
  /** It, or what first stands on it, is on its way. */
  'coming',
  'shown',
  /** It stands, but what is on it could not be had. */
  'points-failed',
  /** It could not be had. */
  'no-map',
  /** It cannot be in this page, however often one asks. */
  'barred',
] as const

export type MemberMapState = (typeof memberMapStates)[number]

type Circumstances = { readonly isChosen: boolean; readonly isOffline: boolean }

export function stateOf(search: MemberSearch, circumstances: Circumstances): MemberListState {
  return listState(search, circumstances)
}
