import { Refused } from '../shared/client.js'
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

export function stateOf(search: OfferSearch, { isChosen, isOffline }: Circumstances): OfferBoardState {
  const { error, offers, more } = search
  if (isOffline) return 'offline'
  if (search.isPending) return offers ? 'searching' : 'loading'
  if (error instanceof Refused) {
    if (error.reason === 'too-many-requests' || error.reason === 'try-later') return 'refused'
    return search.isOpen ? 'search-failed' : 'switched-off'
  }
  if (error) return !navigator.onLine ? 'offline' : search.isOpen ? 'search-failed' : 'failed'
  if (more !== 'ready') return more === 'failed' ? 'more-failed' : 'loading-more'
  if (!offers?.total) return isChosen ? 'nothing-found' : 'empty'
  return offers.readAs ? 'misspelt' : 'shown'
}
