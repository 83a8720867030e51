import type { LitElement } from 'lit'
import { ListSearch, type ListSource } from '../parts/list/list-search.js'
import type { First as FirstOf } from '../shared/list/first-list.js'
import type { OutputOf } from '../shared/wire.js'
import type { Choice, Scope } from './offer-choice.js'

export type Opening = OutputOf<'offers.open'>
export type Offers = OutputOf<'offers.search'>
export type First = FirstOf<Scope, Opening>
export type OfferSearch = ListSearch<Scope, Choice, Opening, Offers>

type Source = Required<Pick<ListSource<Scope, Choice, Opening, Offers>, 'asked' | 'found' | 'failed'>>

export function searchOffers(host: LitElement, source: Source, first: First): OfferSearch {
  return new ListSearch(
    host,
    {
      ...source,
      open: (scope, ask) => ask('offers.open', scope),
      firstIn: ({ offers }) => offers,
      search: (asked, ask) => ask('offers.search', asked),
      joined: (shown, next) => ({ ...next, items: [...shown.items, ...next.items] }),
    },
    first,
  )
}
