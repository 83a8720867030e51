import type { ReactiveControllerHost } from 'lit'
import { ListSearch, type ListAsker } from '../parts/list/list-search.js'
import { query, type OutputOf } from '../shared/client.js'
import type { First as FirstOf } from '../shared/list/first-list.js'
import type { Choice, Scope } from './repairer-choice.js'

export type Opening = OutputOf<'repairs.open'>
export type Repairers = OutputOf<'repairs.search'>
export type First = FirstOf<Scope, Opening>
export type RepairerSearch = ListSearch<Scope, Choice, Opening, Repairers>

type Asker = Pick<ListAsker<Scope, Choice, Opening, Repairers>, 'asked' | 'failed'>

export function searchRepairers(host: ReactiveControllerHost, asker: Asker, first: First): RepairerSearch {
  return new ListSearch(
    host,
    {
      ...asker,
      open: (scope, signal) => query('repairs.open', scope, { signal }),
      firstIn: ({ repairers }) => repairers,
      search: (asked, signal) => query('repairs.search', asked, { signal }),
      joined: (shown, next) => ({ ...next, items: [...shown.items, ...next.items] }),
    },
    first,
  )
}
