import type { InputOf, OutputOf } from '../../../../../shared/wire.js'
import { requestFilters, type RequestFilter } from '../../../../../words/loans/request-filters.js'
import type { DeskAct } from '../../../parts/desk-act.js'
import type { Desk, Space } from '../../../room.js'

type Answered = OutputOf<'loans.requests'>
export type Request = Answered['items'][number]
export type Requests = Answered & { readonly count: number }

/** What staff do: to ask for longer, and to take what was drawn, is whose it is not. */
export type RequestAct = Exclude<InputOf<'loans.handle'>['answer'], 'ask-longer' | 'confirm'>
export type Handling = Omit<InputOf<'loans.handle'>, 'member' | 'loanId' | 'seen' | 'answer'> & {
  readonly answer: RequestAct
}

/** What the address asks for; what somebody typed there that is nothing is what waits. */
export const filterIn = (asked: string | undefined): RequestFilter =>
  requestFilters.find((each) => each === asked) ?? 'waiting'

/** What every part of the room has in common. */
export type LoansParts = {
  readonly desk: Desk
  readonly space: Space
  readonly act: DeskAct
  readonly reload: () => void
  /** The member that lends. */
  readonly member: string
}
