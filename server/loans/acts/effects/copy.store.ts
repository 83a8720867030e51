import type { Id } from '../../../base/id.js'
import type { Day } from '../../../base/local-time.js'
import type { Db, Tx } from '../../../database/tables.js'
import { findOffer, type Offer } from '../../../offers/index.js'
import type { Owned } from '../../../rpc/actor.js'
import { owned } from '../../../rpc/vouch.js'
import type { Loan } from '../../loan.js'
import { loanFromRow } from '../../loan.store.js'

/** The loans that are to have this copy next, or ask for it. */
export async function loansAwaiting(tx: Tx, copyId: Id<'OfferCopy'>): Promise<Loan[]> {
  const rows = await tx
    .selectFrom('loan')
    .selectAll()
    .where('copy_id', '=', copyId)
    .where('status', 'in', ['requested', 'proposed', 'agreed'])
    .execute()
  return rows.map(loanFromRow)
}

/** Finds who else has the copy of a loan on one of these days, and until when. Days that its giver keeps have nobody. */
export async function holderUntil(
  tx: Tx,
  { id, copyId }: Pick<Loan, 'id' | 'copyId'>,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<{ readonly by?: string; readonly until?: Day }> {
  const row = await tx
    .selectFrom('offer_day')
    .innerJoin('loan', 'loan.id', 'offer_day.loan_id')
    .select(['loan.taker_name', 'loan.to_day'])
    .where('offer_day.copy_id', '=', copyId)
    .where('offer_day.day', '>=', from)
    .where('offer_day.day', '<=', to)
    .where('loan.id', '<>', id)
    .orderBy('offer_day.day')
    .limit(1)
    .executeTakeFirst()
  if (!row) return {}
  return { ...(row.taker_name && { by: row.taker_name }), ...(row.to_day !== null && { until: row.to_day }) }
}

/** The offer of a loan whose giver has said that it is handed over: the giver may close it. */
export async function offerGiven(db: Db, { offerId }: Pick<Loan, 'offerId'>): Promise<Owned<Offer> | undefined> {
  const offer = offerId === null ? undefined : await findOffer(db, offerId)
  return offer && owned(offer)
}
