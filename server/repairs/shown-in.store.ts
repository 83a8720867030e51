import type { Id } from '../base/id.js'
import { boxAround, type Point } from '../base/point.js'
import type { Db } from '../database/tables.js'
import type { Repairer } from './repairer.js'
import { typesIn } from './repairer.store.js'

type Standing = {
  readonly repairer: Pick<Repairer, 'id' | 'types' | 'reachMetres'>
  readonly communeCode: string
  readonly point: Point
}

/**
 * The communes in whose lists a repairer is seen: its own and, for an itinerant, one of each territory that it comes
 * to. A radius is taken as its bounding box: dropping a kept list needlessly does no harm.
 */
export async function communesShowing(db: Db, { repairer, communeCode, point }: Standing): Promise<string[]> {
  const { id, types, reachMetres } = repairer
  if (!types.includes('itinerant')) return [communeCode]
  const named = await db
    .selectFrom('repairer_commune')
    .innerJoin('territory_commune', 'territory_commune.commune_code', 'repairer_commune.commune_code')
    .select((eb) => eb.fn.min('territory_commune.commune_code').as('code'))
    .where('repairer_commune.repairer_id', '=', id)
    .groupBy('territory_commune.territory_id')
    .execute()
  const box = reachMetres === undefined ? undefined : boxAround(point, reachMetres)
  const reached =
    box &&
    (await db
      .selectFrom('territory_commune')
      .innerJoin('commune', 'commune.code', 'territory_commune.commune_code')
      .select((eb) => eb.fn.min('territory_commune.commune_code').as('code'))
      .where((eb) => eb.between('commune.latitude', box.south, box.north))
      .where((eb) => eb.between('commune.longitude', box.west, box.east))
      .groupBy('territory_commune.territory_id')
      .execute())
  return [...new Set([communeCode, ...[...named, ...(reached ?? [])].map(({ code }) => code)])]
}

export async function communesShowingOne(db: Db, repairerId: Id<'Repairer'>): Promise<string[]> {
  const row = await db
    .selectFrom('repairer')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .select(['repairer.is_workshop', 'repairer.is_self_repair', 'repairer.is_itinerant', 'repairer.reach_metres'])
    .select(['place.commune_code', 'place.latitude', 'place.longitude'])
    .where('repairer.id', '=', repairerId)
    .executeTakeFirstOrThrow()
  const { reach_metres: reachMetres, latitude, longitude } = row
  const repairer = { id: repairerId, types: typesIn(row), ...(reachMetres !== null && { reachMetres }) }
  return communesShowing(db, { repairer, communeCode: row.commune_code, point: { latitude, longitude } })
}
