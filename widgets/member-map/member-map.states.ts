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

type Circumstances = { readonly isChosen: boolean; readonly isOffline: boolean }

export function stateOf(search: MemberSearch, circumstances: Circumstances): MemberListState {
  return listState(search, circumstances)
}
