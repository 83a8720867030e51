import { Refused } from '../../shared/wire.js'
import type { Page } from './list-search.js'

export type ListState =
  | 'loading'
  | 'shown'
  | 'searching'
  | 'loading-more'
  | 'more-failed'
  | 'empty'
  | 'nothing-found'
  | 'failed'
  | 'search-failed'
  | 'offline'
  | 'refused'
  | 'switched-off'

type Searched = {
  readonly found: Page | undefined
  readonly error: unknown
  readonly more: 'ready' | 'loading' | 'failed'
  readonly isPending: boolean
  readonly isOpen: boolean
}

type Circumstances = { readonly isChosen: boolean; readonly isOffline: boolean }

export function listState(search: Searched, { isChosen, isOffline }: Circumstances): ListState {
  const { error, found, more } = search
  if (isOffline) return 'offline'
  if (search.isPending) return found ? 'searching' : 'loading'
  if (error instanceof Refused) {
    if (error.reason === 'too-many-requests' || error.reason === 'try-later') return 'refused'
    return search.isOpen ? 'search-failed' : 'switched-off'
  }
  if (error) return !navigator.onLine ? 'offline' : search.isOpen ? 'search-failed' : 'failed'
  if (more !== 'ready') return more === 'failed' ? 'more-failed' : 'loading-more'
  if (!found?.total) return isChosen ? 'nothing-found' : 'empty'
  return 'shown'
}
