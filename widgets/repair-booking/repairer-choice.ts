import type { InputOf } from '../shared/wire.js'

/** What the page asks the element to be about: its attributes. */
export type Scope = InputOf<'repairs.open'>

/** What the resident chose on top of it. */
export type Choice = Omit<InputOf<'repairs.search'>, 'site' | 'territory' | 'place' | 'after'>

export const nothingChosen: Choice = {}
