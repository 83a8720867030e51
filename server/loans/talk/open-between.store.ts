import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'

/** Those in which the two may reach each other, whoever of them gives. */
export async function openBetween(db: Db, one: Id<'Account'>, other: Id<'Account'>): Promise<Id<'Loan'>[]> {
  const rows = await db
    .selectFrom('loan')
    .select('id')
    .where('status', 'in', openStatuses)
    .where((eb) =>
      eb.or([
        eb.and([eb('taker_id', '=', one), eb('giver_id', '=', other)]),
        eb.and([eb('taker_id', '=', other), eb('giver_id', '=', one)]),
      ]),
    )
    .execute()
  return rows.map(({ id }) => id)
}
