import { newId, type Id } from '../base/id.js'
import type { Tx } from '../database/tables.js'

export async function insertCopies(tx: Tx, offerId: Id<'Offer'>, labels: readonly (string | null)[]): Promise<void> {
  if (labels.length === 0) return
  const rows = labels.map((label) => ({ id: newId<'OfferCopy'>(), offer_id: offerId, label }))
  await tx.insertInto('offer_copy').values(rows).execute()
}

/** With their days. */
export async function removeCopies(tx: Tx, offerId: Id<'Offer'>): Promise<void> {
  await tx.deleteFrom('offer_copy').where('offer_id', '=', offerId).execute()
}
