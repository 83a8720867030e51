import type { Id } from '../../../base/id.js'
import type { Day } from '../../../base/local-time.js'
import { isAmong } from '../../../database/dialect.js'
import type { Tx } from '../../../database/tables.js'
import type { LoanDay } from '../../days/loan-days.store.js'

type Holder = { readonly by?: string; readonly until?: Day }

const toHolder = (row: { readonly name: string | null; readonly to: Day | null }): Holder => ({
  ...(row.name && { by: row.name }),
  ...(row.to !== null && { until: row.to }),
})

/** Finds who has the copy now, by another loan. */
export async function whoHas(
  tx: Tx,
  { id, copyId }: { readonly id: Id<'Loan'>; readonly copyId: Id<'OfferCopy'> },
): Promise<Holder | undefined> {
  const row = await tx
    .selectFrom('loan')
    .select(['taker_name as name', 'to_day as to'])
    .where('copy_id', '=', copyId)
    .where('status', '=', 'out')
    .where('id', '<>', id)
    .executeTakeFirst()
  return row && toHolder(row)
}

/** Finds who has one of these days, or its giver, who keeps it; not whoever only waits. */
export async function whoHasDays(tx: Tx, id: Id<'Loan'>, days: readonly LoanDay[]): Promise<Holder | undefined> {
  if (days.length === 0) return undefined
  const wanted = new Set(days.map(({ copyId, day }) => `${copyId} ${day}`))
  const rows = await tx
    .selectFrom('offer_day')
    .leftJoin('loan', 'loan.id', 'offer_day.loan_id')
    .select(['offer_day.copy_id', 'offer_day.day', 'loan.taker_name as name', 'loan.to_day as to'])
    .where(isAmong(tx, 'offer_day.copy_id', [...new Set(days.map(({ copyId }) => copyId))]))
    .where('offer_day.day', 'in', [...new Set(days.map(({ day }) => day))])
    .where('offer_day.held_as', '<>', 'waited')
    .where((eb) => eb.or([eb('offer_day.loan_id', 'is', null), eb('offer_day.loan_id', '<>', id)]))
    .orderBy('offer_day.day')
    .execute()
  const found = rows.find((row) => wanted.has(`${row.copy_id} ${row.day}`))
  return found && toHolder(found)
}
