import { listState } from '../parts/list/list-state.js'
import type { OfferSearch } from './offer-search.js'

/** Each state has words, and offers the visitor something to do next. */
export const offerBoardStates = [
  'loading',
  'shown',
  'searching',
  'misspelt',
  'loading-more',
  'more-failed',
  /** The territory has no offer yet. */
  'empty',
  /** No offer matches the filters. */
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

export type OfferBoardState = (typeof offerBoardStates)[number]

type Circumstances = { readonly isChosen: boolean; readonly isOffline: boolean }

export function stateOf(search: OfferSearch, circumstances: Circumstances): OfferBoardState {
  const state = listState(search, circumstances)
  return state === 'shown' && search.found?.read?.spelt ? 'misspelt' : state
}
