import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { flag } from '../database/columns.js'
import type { Db, Tx } from '../database/tables.js'
import type { BikeType, Repairer } from './repairer.js'

/** Communes where an itinerant goes, besides the radius. */
export async function communeCodesOf(db: Db, id: Id<'Repairer'>): Promise<string[]> {
  const rows = await db.selectFrom('repairer_commune').select('commune_code').where('repairer_id', '=', id).execute()
  return rows.map(({ commune_code: code }) => code)
}

type Kind = Pick<Repairer, 'id' | 'types'> & {
  readonly reachMetres: number | undefined
  readonly communes: readonly string[]
  readonly bikeTypes: readonly BikeType[]
}

/** How long the shortest visit for each bicycle is, is for the caller to find anew. */
export async function saveKind(
  tx: Tx,
  { id, types, reachMetres, communes, bikeTypes }: Kind,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('repairer')
    .set({
      is_workshop: flag(types.includes('workshop')),
      is_self_repair: flag(types.includes('self-repair')),
      is_itinerant: flag(types.includes('itinerant')),
      reach_metres: reachMetres ?? null,
      updated_at: now,
    })
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('repairer_commune').where('repairer_id', '=', id).execute()
  if (communes.length > 0)
    await tx
      .insertInto('repairer_commune')
      .values(communes.map((code) => ({ repairer_id: id, commune_code: code })))
      .execute()
  await tx
    .deleteFrom('repairer_bike_type')
    .where('repairer_id', '=', id)
    .where('bike_type', 'not in', bikeTypes)
    .execute()
  await tx
    .insertInto('repairer_bike_type')
    .values(bikeTypes.map((bikeType) => ({ repairer_id: id, bike_type: bikeType })))
    .onConflict((on) => on.doNothing())
    .execute()
}
