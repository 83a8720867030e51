import type { Id } from '../../base/id.js'
import type { Day } from '../../base/local-time.js'
import type { Db, Tx } from '../../database/tables.js'
import { findOffer, type Offer } from '../../offers/index.js'
import type { Owned } from '../../rpc/actor.js'
import { owned } from '../../rpc/allowed.js'
import type { HeldLoan } from '../held-loan.js'
import type { Loan } from '../loan.js'
import { loanFromRow } from '../loan.store.js'

export type OfOffer = Pick<Loan, 'id' | 'offerId'>

/** All others that ask for the same thing, in the order in which they asked. */
export async function othersOf(tx: Tx, { id, offerId }: OfOffer): Promise<Loan[]> {
  if (offerId === null) return []
  const rows = await tx
    .selectFrom('loan')
    .selectAll()
    .where('offer_id', '=', offerId)
    .where('id', '<>', id)
    .where('status', 'in', ['requested', 'agreed'])
    .orderBy('id')
    .execute()
  return rows.map(loanFromRow)
}

/** Whoever is to have this copy next, or asks for it. */
export async function awaitedOn(tx: Tx, copyId: Id<'OfferCopy'>): Promise<Loan[]> {
  const rows = await tx
    .selectFrom('loan')
    .selectAll()
    .where('copy_id', '=', copyId)
    .where('status', 'in', ['requested', 'proposed', 'agreed'])
    .execute()
  return rows.map(loanFromRow)
}

/** Who else has its copy on one of these days, and until when; nobody where its giver keeps it. */
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

/** What is lent, of a loan whose giver said yes. */
export async function offerGiven(db: Db, { offerId }: OfOffer): Promise<Owned<Offer> | undefined> {
  const offer = offerId === null ? undefined : await findOffer(db, offerId)
  return offer && owned(offer)
}

/** Those that wait for an answer, to be given for whoever published it. */
export async function requestsOf(db: Db, offerId: Id<'Offer'>): Promise<Owned<HeldLoan>[]> {
  const rows = await db
    .selectFrom('loan')
    .select('id')
    .where('offer_id', '=', offerId)
    .where('status', '=', 'requested')
    .execute()
  return rows.map(({ id }) => owned({ id, by: 'giver' }))
}
