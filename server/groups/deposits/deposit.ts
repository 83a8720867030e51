import type { CounterMeans, DepositEnd } from '../../../widgets/words/memberships/membership-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Day } from '../../base/local-time.js'
import type { MemberPerson } from '../memberships/membership.js'

/** What somebody leaves for a thing that they borrow, until it is given back, or kept. */
export type Deposit = {
  readonly id: Id<'Deposit'>
  readonly memberId: Id<'Member'>
  /** Null where it was noted by itself, or its loan is gone. */
  readonly loanId: Id<'Loan'> | null
  readonly thing: string
  readonly cents: number
  readonly means: CounterMeans
  readonly person: MemberPerson
  readonly takenOn: Day
  /** `at` is not known of what ended before it was kept. */
  readonly ended: {
    readonly on: Day
    readonly at: Instant | null
    readonly how: DepositEnd
    readonly words: string
  } | null
  readonly createdAt: Instant
}
