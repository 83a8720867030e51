import type { OutputOf } from '../../../../shared/wire.js'

export type Lendables = OutputOf<'loans.lendable'>
export type Lendable = Lendables['items'][number]

/** « 2027-03-05 », so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
