import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { Loan } from '../loan.js'
import { loanFromRow } from '../loan.store.js'

export async function isBorrowerNamed(db: Db, id: Id<'Loan'>): Promise<boolean> {
  const row = await db.selectFrom('loan').select('borrower_id').where('id', '=', id).executeTakeFirst()
  return row === undefined || row.borrower_id !== null
}

type Part = { readonly since: Instant; readonly after: Id<'Loan'> | undefined; readonly most: number }

/** Loans of members, not ended before `since`, whose taker has a name still and is none of their people yet. */
export async function loansOfUnknown(db: Db, { since, after, most }: Part): Promise<Loan[]> {
  const rows = await db
    .selectFrom('loan')
    .leftJoin('account', 'account.id', 'loan.taker_id')
    .selectAll('loan')
    .where('loan.borrower_id', 'is', null)
    .where('loan.member_id', 'is not', null)
    .where('loan.agreed_at', 'is not', null)
    .where('loan.settles_at', 'is', null)
    .where('loan.taker_name', '<>', '')
    .where((eb) => eb.or([eb('loan.ended_at', 'is', null), eb('loan.ended_at', '>=', since)]))
    // Who erased everything stays unknown.
    .where((eb) => eb.or([eb('loan.taker_id', 'is', null), eb('account.email', 'is not', null)]))
    .$if(after !== undefined, (query) => query.where('loan.id', '>', after ?? null))
    .orderBy('loan.id')
    .limit(most)
    .execute()
  return rows.map(loanFromRow)
}
