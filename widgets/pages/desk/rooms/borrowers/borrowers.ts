import type { OutputOf } from '../../../../shared/wire.js'
import { borrowerFilters, type BorrowerFilter } from '../../../../words/loans/borrower-filters.js'
import type { DeskAct } from '../../parts/desk-act.js'
import type { Desk } from '../../room.js'

export type Borrowers = OutputOf<'borrowers.list'>
export type Listed = Borrowers['items'][number]
export type Borrower = OutputOf<'borrowers.sheet'>

/** Every part of the room has this. */
export type BorrowersParts = {
  readonly desk: Desk
  readonly act: DeskAct
  readonly reload: () => void
  readonly member: string
}

/** Reads the filters of the address; without a known one, everybody. */
export const filterIn = (asked: string | undefined): BorrowerFilter =>
  borrowerFilters.find((each) => each === asked) ?? 'all'

/** First name and initial: whoever looks over a shoulder reads no more of a list. */
export function shortName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/)
  const last = others.at(-1)
  return last ? `${first} ${last.slice(0, 1).toUpperCase()}.` : first
}
