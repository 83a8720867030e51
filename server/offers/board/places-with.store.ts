import { isOneOf, listFor, type NumberList } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import type { OfferKind } from '../offer.js'

export type PlaceWith = {
  readonly slug: string
  readonly name: string
  readonly kind: OfferKind
  readonly count: number
}

/** Counts the offers of each place by kind. */
export async function placesOfOffers(db: Db, newnesses: readonly number[]): Promise<PlaceWith[]> {
  if (newnesses.length === 0) return []
  return ofPlaces.all(db, { newness: listFor(db, newnesses) })
}

const ofPlaces = writtenOnce((db, { newness }: Slots<{ newness: NumberList }>) =>
  db
    .selectFrom('offer')
    .innerJoin('place', 'place.id', 'offer.place_id')
    .select((eb) => ['place.slug', 'place.name', 'offer.kind', eb.fn.countAll<number>().as('count')])
    .where(isOneOf(db, 'offer.newness', newness))
    .groupBy(['place.slug', 'place.name', 'offer.kind']),
)
