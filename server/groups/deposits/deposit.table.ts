import type { CounterMeans, DepositEnd } from '../../../widgets/words/memberships/membership-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Day } from '../../base/local-time.js'

export type DepositTable = {
  id: Id<'Deposit'>
  member_id: Id<'Member'>
  loan_id: Id<'Loan'> | null
  /** What it was taken for, in words: it may be several things. */
  thing: string
  cents: number
  means: CounterMeans
  account_id: Id<'Account'> | null
  /** Empty once it is forgotten. */
  person_name: string
  email: string | null
  phone: string | null
  taken_on: Day
  /** Null while it is held. */
  ended_on: Day | null
  ended_how: DepositEnd | null
  ended_at: Instant | null
  /** Why it was kept. */
  words: string | null
  created_at: Instant
}
