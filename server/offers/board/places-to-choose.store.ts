import { byName } from '../../base/by-name.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { chosenByOthers } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { shownAt } from '../shown-offer.store.js'

type ShelfPlace = { readonly slug: string; readonly name: string }

export async function placesWithOffers(
  db: Db,
  territoryId: Id<'Territory'>,
  seen: { readonly site: Id<'Site'>; readonly now: Instant },
): Promise<ShelfPlace[]> {
  const places = await db
    .selectFrom('place')
    .innerJoin('territory_commune', 'territory_commune.commune_code', 'place.commune_code')
    .select(['place.slug', 'place.name'])
    .where('territory_commune.territory_id', '=', territoryId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('offer')
          .select('offer.id')
          .whereRef('offer.place_id', '=', 'place.id')
          // For a place without offers the index of what is listed would be read to its end.
          .where(shownAt(seen, chosenByOthers<0 | 1>(db, 'offer.listed'))),
      ),
    )
    .orderBy('place.id')
    .execute()
  return byName(places)
}
