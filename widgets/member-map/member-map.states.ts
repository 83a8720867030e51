import { listState } from '../parts/list/list-state.js'
import type { MemberSearch } from './member-search.js'

/** Each state has words, and offers the visitor something to do next. */
export const memberListStates = [
  'loading',
  'shown',
  'searching',
  'loading-more',
  'more-failed',
  /** The territory has no member yet. */
  'empty',
  /** No entry matches the filters. */
  'nothing-found',
  /** The first query failed: there is no list to show. */
  'failed',
  /** The previous list stays. */
  'search-failed',
  'offline',
  /** Too many requests, or a server that asks to wait. */
  'refused',
  /** Wrong attributes, or an element or site that is not enabled: only the page's author can correct it. */
  'switched-off',
] as const

export type MemberListState = (typeof memberListStates)[number]

/** States of the map's container. */
export const memberMapStates = [
  /** Not visible yet. */
  'waiting',
  /** The visitor saves data: the map is loaded on request. */
  'held',
  /** The map or its first points are loading. */
  'coming',
  'shown',
  /** The map is shown, but its points could not be loaded. */
  'points-failed',
  /** The map could not be loaded. */
  'no-map',
  /** The page prevents the map: a retry is useless. */
  'barred',
] as const

export type MemberMapState = (typeof memberMapStates)[number]

type Circumstances = { readonly isChosen: boolean; readonly isOffline: boolean }

export function stateOf(search: MemberSearch, circumstances: Circumstances): MemberListState {
  return listState(search, circumstances)
}
