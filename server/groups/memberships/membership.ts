import type { MembershipState, PaymentMeans } from '../../../widgets/words/memberships/membership-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { addToDay, daysBetween, isDay, type Day } from '../../base/local-time.js'

/** How a person is known: with an account, by an address, or by what they said. */
export type MemberPerson = {
  readonly accountId: Id<'Account'> | null
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
}

export type Membership = {
  readonly id: Id<'Membership'>
  readonly memberId: Id<'Member'>
  readonly kindName: string
  readonly cents: number
  readonly isSolidarity: boolean
  readonly means: PaymentMeans
  readonly reference: string | null
  readonly person: MemberPerson
  readonly language: Language
  readonly paidOn: Day
  /** Both included. */
  readonly from: Day
  readonly to: Day
  readonly confirmedAt: Instant | null
  readonly renewedBy: Id<'Membership'> | null
  readonly createdAt: Instant
}

const soonDays = 30

/**
 * The last day of so many months from that day on, both included: a year begun on 12 March 2026 ends on 11 March 2027. Where the last
 * month has no such day, it ends with that month.
 */
export function lastDayOf(from: Day, months: number): Day {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const inMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day - 1, inMonth)))
  const text = last.toISOString().slice(0, 10)
  if (!isDay(text)) throw new RangeError(`no day: ${text}`)
  return text
}

/** What is paid before the end of a membership begins the day after it. */
export const dayAfter = ({ to }: Pick<Membership, 'to'>): Day => addToDay(to, 1)

export function stateOf({ confirmedAt, to }: Pick<Membership, 'confirmedAt' | 'to'>, today: Day): MembershipState {
  if (confirmedAt === null) return 'waiting'
  if (to < today) return 'ended'
  return daysBetween(today, to) <= soonDays ? 'soon' : 'current'
}
