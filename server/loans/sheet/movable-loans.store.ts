import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { isUsableCopy } from '../../offers/index.js'

type Row = { readonly id: Id<'Loan'>; readonly displaced_at: Instant | null }

/** Finds the loans whose copy is not there, and which another copy could serve on all their days. */
export async function movableOf(db: Db, rows: readonly Row[]): Promise<Set<Id<'Loan'>>> {
  const displaced = rows.filter((row) => row.displaced_at !== null).map(({ id }) => id)
  if (displaced.length === 0) return new Set()
  const found = await db
    .selectFrom('loan')
    .innerJoin('offer_copy', 'offer_copy.offer_id', 'loan.offer_id')
    .innerJoin('offer', 'offer.id', 'offer_copy.offer_id')
    .select('loan.id')
    .where(isAmong(db, 'loan.id', displaced))
    .whereRef('offer_copy.id', '<>', 'loan.copy_id')
    .where(isUsableCopy())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('offer_day')
            .select('offer_day.day')
            .whereRef('offer_day.copy_id', '=', 'offer_copy.id')
            .whereRef('offer_day.day', '>=', 'loan.from_day')
            .whereRef('offer_day.day', '<=', 'loan.to_day'),
        ),
      ),
    )
    .execute()
  return new Set(found.map(({ id }) => id))
}
