import { newId, type Id } from '../base/id.js'
import type { Tx } from '../database/tables.js'
import type { Offer } from './offer.js'

export type NewCopy = { readonly label: string | null; readonly code: string | null }

export async function insertCopies(
  tx: Tx,
  { id, giver }: Pick<Offer, 'id' | 'giver'>,
  copies: readonly NewCopy[],
): Promise<void> {
  if (copies.length === 0) return
  const member = 'memberId' in giver ? giver.memberId : null
  const rows = copies.map((copy) => ({ id: newId<'OfferCopy'>(), offer_id: id, member_id: member, ...copy }))
  await tx.insertInto('offer_copy').values(rows).execute()
}

/** With their days. */
export async function removeCopies(tx: Tx, offerId: Id<'Offer'>): Promise<void> {
  await tx.deleteFrom('offer_copy').where('offer_id', '=', offerId).execute()
}
