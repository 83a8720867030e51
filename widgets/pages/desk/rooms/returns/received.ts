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
