import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'

export async function bookingPlaces(db: Db, territoryId: Id<'Territory'>): Promise<Set<Id<'Place'>>> {
  const rows = await db
    .selectFrom('repairer')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .select('repairer.place_id')
    .distinct()
    .where('repairer.open', '=', 1)
    .where('place.commune_code', 'in', (eb) =>
      eb.selectFrom('territory_commune').select('commune_code').where('territory_id', '=', territoryId),
    )
    .execute()
  return new Set(rows.map((row) => row.place_id))
}

export async function findBookingVersion(db: Db): Promise<{ open: number; latest: Instant | null }> {
  const row = await db
    .selectFrom('repairer')
    .select((eb) => [eb.fn.sum<number | null>('open').as('open'), eb.fn.max('updated_at').as('latest')])
    .executeTakeFirst()
  return { open: Number(row?.open ?? 0), latest: row?.latest ?? null }
}
