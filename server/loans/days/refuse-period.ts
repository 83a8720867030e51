import { daysBetween } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { LoanRule } from '../loan-rule.store.js'
import { isAskable, type Deciding } from './answer-by.js'
import { askedBy, type LoanKind, type Period } from '../loan.js'

/** Days without hours for what is lent, one day with hours for help, none for the rest. */
export function refusePeriod(kind: LoanKind, period: Period | undefined): void {
  const by = askedBy(kind)
  if (!period) {
    if (by === 'days') throw new Refusal('invalid-input', { fields: ['from', 'to'] })
    return
  }
  const { from, to, hours } = period
  if (by === 'open' || to < from) throw new Refusal('invalid-input', { fields: ['from', 'to'] })
  const isRight = by === 'days' ? hours === undefined : from === to && hours !== undefined && hours.from < hours.to
  if (!isRight) throw new Refusal('invalid-input', { fields: ['hours'] })
}

export function refuseLong({ from, to }: Period, { longestDays }: LoanRule): void {
  if (longestDays !== null && daysBetween(from, to) + 1 > longestDays)
    throw new Refusal('loan-too-long', { most: longestDays })
}

/** Too long, closed on the first or last day, or nobody could answer in time. */
export function refuseDays(period: Period, lending: Deciding & { readonly rule: LoanRule }): void {
  refuseLong(period, lending.rule)
  if (lending.opening.isClosed(period.from) || lending.opening.isClosed(period.to)) throw new Refusal('day-closed')
  if (!isAskable(period.from, lending)) throw new Refusal('too-late')
}
