import type { InputOf, OutputOf } from '../../../../../shared/wire.js'
import { requestFilters, type RequestFilter } from '../../../../../words/loans/request-filters.js'
import type { DeskAct } from '../../../parts/desk-act.js'
import type { Desk, Space } from '../../../room.js'

type Answered = OutputOf<'loans.requests'>
export type Request = Answered['items'][number]
export type Requests = Answered & { readonly count: number }

/** The acts of staff: the other side alone asks for longer, says that it is back, or takes a thing that it drew. */
export type RequestAct = Exclude<InputOf<'loans.handle'>['answer'], 'ask-longer' | 'bring-back' | 'confirm'>
export type Handling = Omit<InputOf<'loans.handle'>, 'member' | 'loanId' | 'seen' | 'answer'> & {
  readonly answer: RequestAct
}

/** Reads the filters of the address; without a known one, requests that wait. */
export const filterIn = (asked: string | undefined): RequestFilter =>
  requestFilters.find((each) => each === asked) ?? 'waiting'

/** The request that the address names, whichever of its pages is open. */
export const requestIn = (item: string | undefined): string | undefined => item?.split('/')[0]

/** Every part of the room has this. */
export type LoansParts = {
  readonly desk: Desk
  readonly space: Space
  readonly act: DeskAct
  readonly reload: () => void
  /** The member that lends. */
  readonly member: string
}
