import { listState } from '../parts/list/list-state.js'
import type { OfferSearch } from './offer-search.js'

/** All that a board can be showing; each has words and a way on. */
export const offerBoardStates = [
  'loading',
  'shown',
  'searching',
  'misspelt',
  'loading-more',
  'more-failed',
  /** The territory has no offer yet. */
  'empty',
  /** What was chosen finds nothing. */
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

export type OfferBoardState = (typeof offerBoardStates)[number]

type Circumstances = { readonly isChosen: boolean; readonly isOffline: boolean }

export function stateOf(search: OfferSearch, circumstances: Circumstances): OfferBoardState {
  const state = listState(search, circumstances)
  return state === 'shown' && search.found?.readAs ? 'misspelt' : state
}
