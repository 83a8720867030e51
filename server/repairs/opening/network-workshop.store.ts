import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { bikeTypes } from '../repairer.js'
import { repairerFromRow, takenBikesOf } from '../repairer.store.js'

/** A workshop as the network looks at it, whatever its state. */
export async function getForNetwork(db: Db, slug: string) {
  const row = await db
    .selectFrom('repairer')
    .innerJoin('member', 'member.id', 'repairer.member_id')
    .innerJoin('place', 'place.id', 'repairer.place_id')
    .leftJoin('commune', 'commune.code', 'place.commune_code')
    .selectAll('repairer')
    .select(['member.name', 'member.slug as member_slug', 'member.status', 'member.phone as member_phone'])
    .select(['place.name as place_name', 'place.street', 'place.postcode', 'place.phone as place_phone'])
    .select(['place.point_precision', 'place.zone', 'place.commune_code', 'commune.name as commune'])
    .where('repairer.slug', '=', slug)
    .executeTakeFirst()
  if (!row) throw new Refusal('repairer-unknown')
  const taken = await takenBikesOf(db, row.id)
  const phone = row.place_phone ?? row.member_phone ?? undefined
  return {
    repairer: repairerFromRow(row),
    name: row.name,
    member: { slug: row.member_slug, status: row.status },
    // Those without a service, too: they are the workshop's, though nobody can book for them yet.
    bikeTypes: bikeTypes.filter((type) => taken.includes(type)),
    zone: row.zone,
    communeCode: row.commune_code,
    place: {
      name: row.place_name,
      commune: row.commune ?? '',
      isPlaced: row.point_precision === 'address' || row.point_precision === 'manual',
      ...(row.street !== null && { street: row.street }),
      ...(row.postcode !== null && { postcode: row.postcode }),
      ...(phone !== undefined && { phone }),
    },
  }
}

export type NetworkWorkshop = Awaited<ReturnType<typeof getForNetwork>>
