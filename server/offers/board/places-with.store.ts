import type { Db } from '../../database/tables.js'
import type { OfferKind } from '../offer.table.js'

export type PlaceWith = {
  readonly slug: string
  readonly name: string
  readonly kind: OfferKind
  readonly count: number
}

/** Whose these offers are and how many of each kind, where they are a place's. */
export async function placesOfOffers(db: Db, newnesses: readonly number[]): Promise<PlaceWith[]> {
  if (newnesses.length === 0) return []
  return db
    .selectFrom('offer')
    .innerJoin('place', 'place.id', 'offer.place_id')
    .select((eb) => ['place.slug', 'place.name', 'offer.kind', eb.fn.countAll<number>().as('count')])
    .where('offer.newness', 'in', [...newnesses])
    .groupBy(['place.slug', 'place.name', 'offer.kind'])
    .execute()
}
