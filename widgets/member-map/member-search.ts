import type { LitElement } from 'lit'
import { ListSearch, type ListSource } from '../parts/list/list-search.js'
import type { First as FirstOf } from '../shared/list/first-list.js'
import type { OutputOf } from '../shared/wire.js'
import { questionOf, type Choice, type Scope } from './member-choice.js'

export type Opening = OutputOf<'members.open'>
export type Members = OutputOf<'members.search'>
export type First = FirstOf<Scope, Opening>
export type MemberSearch = ListSearch<Scope, Choice, Opening, Members>

type Source = Required<Pick<ListSource<Scope, Choice, Opening, Members>, 'asked' | 'found' | 'failed'>>

export function searchMembers(host: LitElement, source: Source, first: First): MemberSearch {
  return new ListSearch(
    host,
    {
      ...source,
      open: (scope, ask) => ask('members.open', scope),
      firstIn: ({ members }) => members,
      search: ({ after, ...asked }, ask) => ask('members.search', { ...questionOf(asked), after }),
      joined: (shown, next) => ({ ...next, items: [...shown.items, ...next.items] }),
    },
    first,
  )
}
