import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { findPlace } from '../../members/index.js'
import { getSiteWith, type Site } from '../../sites/index.js'
import { getTerritoryOf, type Territory } from '../../territories/index.js'

export type Scope = { readonly site: Site; readonly territory: Territory; readonly placeId: Id<'Place'> | undefined }

type ScopeQuery = {
  readonly site: string
  readonly territory?: string | undefined
  readonly place?: string | undefined
}

export async function getScope(db: Db, { site: slug, territory, place }: ScopeQuery): Promise<Scope> {
  const site = await getSiteWith(db, slug, 'repair-booking')
  const [of, placeId] = await Promise.all([
    getTerritoryOf(db, site.territoryId, territory),
    place === undefined ? undefined : getPlaceId(db, place),
  ])
  return { site, territory: of, placeId }
}

async function getPlaceId(db: Db, slug: string): Promise<Id<'Place'>> {
  const place = await findPlace(db, slug)
  if (!place) throw new Refusal('place-unknown')
  return place.id
}
