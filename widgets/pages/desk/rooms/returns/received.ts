import type { OutputOf } from '../../../../shared/wire.js'

export type Received = OutputOf<'loans.receive'>

export const returnConditions = ['good', 'worn', 'damaged', 'to-repair'] as const
export type ReturnState = (typeof returnConditions)[number]

/** A return of this screen, with what was noted of it since. */
export type Returned = Received & {
  readonly state: ReturnState
  readonly missing: string
  /** Its deposit was given back here. */
  readonly isPaidBack?: boolean
}

export const nameOf = ({ title, copy }: Pick<Received, 'title' | 'copy'>): string =>
  [title, copy].filter(Boolean).join(', ')

/** What is kept while one is in another room. */
export type Kept = { readonly returned: readonly Returned[] }

export const keptAs = (member: string): string => `returns ${member}`

export const isKept = (kept: object | undefined): kept is Kept => kept !== undefined && 'returned' in kept
