/** How a membership is paid: three at the counter, in the order of their buttons, and one on a page that is not ours. */
export const paymentMeans = ['cash', 'cheque', 'terminal', 'online'] as const
export type PaymentMeans = (typeof paymentMeans)[number]

/** `waiting`: said to be paid elsewhere, and nobody has confirmed it. `soon`: ends within a month. */
export const membershipStatuses = ['waiting', 'soon', 'current', 'ended'] as const
export type MembershipState = (typeof membershipStatuses)[number]

/** For what is written at the desk, and for what the server takes. */
export const kindLimits = {
  amounts: { least: 1, most: 8 },
  cents: { least: 0, most: 100_000 },
  months: { least: 1, most: 36 },
} as const

/** What a deposit is left with, and may be given back in. */
export const counterMeans = paymentMeans.filter((each) => each !== 'online')
export type CounterMeans = Exclude<PaymentMeans, 'online'>

/** How a deposit ends. */
export const depositEnds = [...counterMeans, 'kept'] as const
export type DepositEnd = CounterMeans | 'kept'

export const depositStatuses = ['held', 'given-back'] as const
export type DepositState = (typeof depositStatuses)[number]

/** Why a line of a file of payments is refused. */
export const paymentFaults = [
  'broken',
  'reference-missing',
  'name-missing',
  'email-unreadable',
  'day-unreadable',
  'amount-unreadable',
  'amount-unknown',
  'not-paid',
  'too-many',
] as const
export type PaymentFault = (typeof paymentFaults)[number]

/** Columns that a file of payments must have. */
export const paymentColumns = ['reference', 'day', 'name', 'email', 'amount'] as const
export type PaymentColumn = (typeof paymentColumns)[number]

/** What a file of payments has at most. */
export const mostPayments = 500
