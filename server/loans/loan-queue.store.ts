import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'
import type { Owned } from '../rpc/actor.js'
import { owned } from '../rpc/vouch.js'
import type { LoanParty } from './loan-party.js'
import type { Loan } from './loan.js'
import { loanFromRow } from './loan.store.js'

export type OfOffer = Pick<Loan, 'id' | 'offerId'>

/** All others who ask for the same thing, or have a promise of it, in the order in which they asked. */
export async function othersInQueue(db: Db, { id, offerId }: OfOffer): Promise<Loan[]> {
  if (offerId === null) return []
  const rows = await db
    .selectFrom('loan')
    .selectAll()
    .where('offer_id', '=', offerId)
    .where('id', '<>', id)
    .where('status', 'in', ['requested', 'agreed'])
    .orderBy('id')
    .execute()
  return rows.map(loanFromRow)
}

/** The requests for an offer that wait for an answer, in the order in which they were made. */
export async function requestIdsOf(db: Db, offerId: Id<'Offer'>): Promise<Id<'Loan'>[]> {
  const rows = await db
    .selectFrom('loan')
    .select('id')
    .where('offer_id', '=', offerId)
    .where('status', '=', 'requested')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The same, to be answered as the giver has said: that the offer is over, or that a day of a draw has come. */
export async function requestsOf(db: Db, offerId: Id<'Offer'>): Promise<Owned<LoanParty>[]> {
  return (await requestIdsOf(db, offerId)).map((id) => owned({ id, by: 'giver' }))
}
