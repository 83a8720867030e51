import type { InputOf } from '../shared/wire.js'

/** The attributes. */
export type Scope = InputOf<'repairs.open'>

/** The resident chose these in addition. */
export type Choice = Omit<InputOf<'repairs.search'>, 'site' | 'territory' | 'place' | 'after'>

export const nothingChosen: Choice = {}
