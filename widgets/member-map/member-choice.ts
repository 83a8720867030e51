import type { InputOf } from '../shared/wire.js'

type SearchInput = InputOf<'members.search'>

/** What the page asks the element to be about: its attributes. */
export type Scope = InputOf<'members.open'>

/** What the resident chose on top of it. */
export type Choice = Omit<SearchInput, 'after' | 'kind' | 'site' | 'territory'> & {
  readonly kinds?: SearchInput['kind']
}

export const nothingChosen: Choice = {}

/** The kilometres that one may choose from, and what is meant when nobody says. */
export const radii = [2, 5, 10, 20, 40] as const
export const usualRadius = 10

/** Now, or a day on the wall of each place. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** What the server is asked for: what the page is about goes before what is chosen in it. */
export function questionOf({ kind, kinds, ...others }: Scope & Choice) {
  return { ...others, kind: kind ? [kind] : kinds }
}
