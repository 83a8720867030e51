import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import { goesForGood, type Loan } from '../loan.js'

/** All who ask for the same thing that goes to one, in the order in which they asked. */
export async function idsInLine(db: Db, { kind, offerId }: Pick<Loan, 'kind' | 'offerId'>): Promise<Id<'Loan'>[]> {
  if (!goesForGood(kind) || offerId === null) return []
  const rows = await db
    .selectFrom('loan')
    .select('id')
    .where('offer_id', '=', offerId)
    .where('status', 'in', ['requested', 'agreed'])
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
