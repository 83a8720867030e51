import type { InputOf } from '../shared/wire.js'

type SearchInput = InputOf<'members.search'>

/** The attributes. */
export type Scope = InputOf<'members.open'>

/** The resident chose these in addition. */
export type Choice = Omit<SearchInput, 'after' | 'kind' | 'site' | 'territory'> & {
  readonly kinds?: SearchInput['kind']
}

export const nothingChosen: Choice = {}
