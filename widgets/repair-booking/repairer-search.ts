import type { LitElement } from 'lit'
import { ListSearch, type ListSource } from '../parts/list/list-search.js'
import type { First as FirstOf } from '../shared/list/first-list.js'
import type { Language } from '../shared/language-of.js'
import type { OutputOf } from '../shared/wire.js'
import type { Choice, Scope } from './repairer-choice.js'

export type Opening = OutputOf<'repairs.open'>
export type Repairers = OutputOf<'repairs.search'>
export type First = FirstOf<Scope, Opening>
export type RepairerSearch = ListSearch<Scope, Choice, Opening, Repairers>

type Source = Pick<ListSource<Scope, Choice, Opening, Repairers>, 'asked' | 'failed'>

type Host = LitElement & { readonly language: Language }

export function searchRepairers(host: Host, source: Source, first: First): RepairerSearch {
  return new ListSearch(
    host,
    {
      ...source,
      open: (scope, ask) => ask('repairs.open', scope),
      firstIn: ({ repairers }) => repairers,
      search: (asked, ask) => ask('repairs.search', { ...asked, ...(asked.words && { language: host.language }) }),
      joined: (shown, next) => ({ ...next, items: [...shown.items, ...next.items] }),
    },
    first,
  )
}
