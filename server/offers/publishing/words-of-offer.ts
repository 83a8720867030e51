import type { Tx } from '../../database/tables.js'
import { getCategoryLine } from '../category.store.js'
import type { Offer } from '../offer.js'
import { foldOffer } from '../search/words.js'
import type { OfferLocation } from './offer-location.js'

/** By what it is found. */
export async function wordsOf(
  tx: Tx,
  offer: Offer,
  { communes, intercommunality, departement }: OfferLocation,
): Promise<string> {
  const categories = await getCategoryLine(tx, offer.categoryId)
  const named = categories.map(({ id, name }) => ({ id, ...name }))
  return foldOffer({ ...offer, categories: named, communes, intercommunality, departement })
}
