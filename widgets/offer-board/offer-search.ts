import type { ReactiveControllerHost } from 'lit'
import { ListSearch, type ListAsker } from '../parts/list/list-search.js'
import { query, type OutputOf } from '../shared/client.js'
import type { First as FirstOf } from '../shared/list/first-list.js'
import type { Choice, Scope } from './offer-choice.js'

export type Opening = OutputOf<'offers.open'>
export type Offers = OutputOf<'offers.search'>
export type First = FirstOf<Scope, Opening>
export type OfferSearch = ListSearch<Scope, Choice, Opening, Offers>

type Asker = Required<Pick<ListAsker<Scope, Choice, Opening, Offers>, 'asked' | 'found' | 'failed'>>

export function searchOffers(host: ReactiveControllerHost, asker: Asker, first: First): OfferSearch {
  return new ListSearch(
    host,
    {
      ...asker,
      open: (scope, signal) => query('offers.open', scope, { signal }),
      firstIn: ({ offers }) => offers,
      search: (asked, signal) => query('offers.search', asked, { signal }),
      joined: (shown, next) => ({ ...next, items: [...shown.items, ...next.items] }),
    },
    first,
  )
}
