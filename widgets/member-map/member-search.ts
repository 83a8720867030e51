import type { LitElement } from 'lit'
import { ListSearch, type ListSource } from '../parts/list/list-search.js'
import type { First as FirstOf } from '../shared/list/first-list.js'
import type { Language } from '../shared/language-of.js'
import type { OutputOf } from '../shared/wire.js'
import type { Choice, Scope } from './member-choice.js'
import { questionOf } from './member-question.js'
import type { OfferingPlaces } from './offering-places.js'

export type Opening = OutputOf<'members.open'>
export type Members = OutputOf<'members.search'> & {
  /** Where there is something of what was typed, on a site that shows offers. */
  readonly offering?: OfferingPlaces | undefined
}
export type First = FirstOf<Scope, Opening>
export type MemberSearch = ListSearch<Scope, Choice, Opening, Members>

type Source = Required<Pick<ListSource<Scope, Choice, Opening, Members>, 'asked' | 'found' | 'failed'>>

type Host = LitElement & { readonly language: Language }

export function searchMembers(host: Host, source: Source, first: First): MemberSearch {
  const search: MemberSearch = new ListSearch<Scope, Choice, Opening, Members>(
    host,
    {
      ...source,
      open: (scope, ask) => ask('members.open', scope),
      firstIn: ({ members }) => members,
      search: async ({ after, ...asked }, ask) => {
        const { site, territory, words } = asked
        const [members, offering] = await Promise.all([
          ask('members.search', { ...questionOf(asked), after }),
          // The list is whole without it.
          words && !after && search.opening?.site.elements.includes('offer-board')
            ? ask('offers.placesWith', { language: host.language, site, territory, words }).catch(() => undefined)
            : undefined,
        ])
        return { ...members, offering }
      },
      joined: (shown, next) => ({ ...next, offering: shown.offering, items: [...shown.items, ...next.items] }),
    },
    first,
  )
  return search
}
