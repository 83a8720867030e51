import type { Tables } from './tables.js'

/** `secret`: never leaves the server. `technical`: needed to run the server, about nobody. */
export type Sensitivity = 'public' | 'personal' | 'secret' | 'technical'

/** How long a column is kept, in words for the register of processing (GDPR, article 30). */
export type Retention =
  | 'with its row'
  | 'until withdrawn'
  | '1 hour'
  | '1 day'
  | '30 days'
  | '30 days after its last use'
  | '30 days after its end'
  | '30 days after its end, a year where it is disputed'
  | '90 days'
  | '1 year'
  | '1 year after it ended'
  | 'until it is lifted, 1 year at most'
  | '2 years after the appointment'
  | '2 years after its end'
  | '2 years after the last activity'
  | '10 years after the year of its payment'
  | 'for ever'

export type Declaration = readonly [Sensitivity, Retention]

export const of = (sensitivity: Sensitivity, retention: Retention): Declaration => [sensitivity, retention]

export const kept = of('public', 'for ever')
export const shown = of('public', 'until withdrawn')
export const personal = of('personal', '2 years after the last activity')
export const inner = of('technical', 'with its row')
export const oneYear = of('technical', '1 year')

export type Declarations<Names extends keyof Tables> = {
  readonly [T in Names]: { readonly [C in keyof Tables[T]]: Declaration }
}

/** Declarations of the columns of some tables. */
export type Declared = Readonly<Record<string, Readonly<Record<string, Declaration>>>>
