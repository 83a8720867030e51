import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import type { Territory } from '../territories/index.js'

/** A site's own territory, or the one that its page names. */
export async function getTerritoryOf(
  db: Db,
  siteTerritory: Id<'Territory'>,
  slug: string | undefined,
): Promise<Territory> {
  const query = db.selectFrom('territory').selectAll()
  const named = slug === undefined ? query.where('id', '=', siteTerritory) : query.where('slug', '=', slug)
  const row = await named.executeTakeFirst()
  if (!row) throw new Refusal('territory-unknown')
  return { id: row.id, slug: row.slug, name: row.name }
}

export type ShelfPlace = { readonly slug: string; readonly name: string }

/** The places of a territory where something is to be had now. */
export async function placesWithOffers(db: Db, territoryId: Id<'Territory'>, now: Instant): Promise<ShelfPlace[]> {
  return db
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
          .where('offer.listed', '=', 1)
          .where('offer.expires_at', '>', now),
      ),
    )
    .orderBy('place.name')
    .execute()
}
