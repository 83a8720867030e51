import type { Id } from '../../base/id.js'
import { addToDay, type Day } from '../../base/local-time.js'
import type { HeldAs } from './free-days.js'
import type { LoanDay } from './loan-days.store.js'

type Span = { readonly copyId: Id<'OfferCopy'>; readonly from: Day; readonly to: Day }

type Needs = {
  readonly asked?: Span | undefined
  readonly proposed?: Span | undefined
  /** After it, how many days are kept free. */
  readonly buffer: number
}

const rank: Readonly<Record<HeldAs, number>> = { giver: 0, waited: 0, asked: 3, late: 2.5, proposed: 2, buffer: 1 }

/** One set: each day of a copy once, as the strongest of what it is needed for. */
export function daysOfLoan({ asked, proposed, buffer }: Needs): LoanDay[] {
  const days = new Map<string, LoanDay>()
  const need = (day: LoanDay) => {
    const key = `${day.copyId} ${day.day}`
    const before = days.get(key)
    if (!before || rank[before.as] < rank[day.as]) days.set(key, day)
  }
  for (const [as, span] of [['asked', asked] as const, ['proposed', proposed] as const]) {
    if (!span) continue
    const { copyId, from, to } = span
    for (let day = from; day <= to; day = addToDay(day, 1)) need({ copyId, day, as })
    for (let after = 1; after <= buffer; after += 1) need({ copyId, day: addToDay(to, after), as: 'buffer' })
  }
  return [...days.values()]
}
