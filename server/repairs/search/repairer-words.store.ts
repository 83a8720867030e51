import type { Id } from '../../base/id.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { receives } from '../repairer.js'
import { typesIn } from '../repairer.store.js'

/** Reads what repairers write of themselves: where they receive people, and what they repair. */
export async function textsOf(db: Db, ids: readonly Id<'Repairer'>[]): Promise<Map<Id<'Repairer'>, string[]>> {
  const [places, services] = await Promise.all([
    db
      .selectFrom('repairer')
      .innerJoin('place', 'place.id', 'repairer.place_id')
      .leftJoin('commune', 'commune.code', 'place.commune_code')
      .leftJoin('commune as whole', 'whole.code', 'commune.parent_code')
      .select([
        'repairer.id',
        'repairer.is_workshop',
        'repairer.is_self_repair',
        'repairer.is_itinerant',
        'place.name',
        'place.street',
        'place.postcode',
        'commune.name as commune',
        'whole.name as whole_commune',
      ])
      .where(isAmong(db, 'repairer.id', ids))
      .execute(),
    db
      .selectFrom('repair_service')
      .select(['repairer_id', 'name'])
      .where(isAmong(db, 'repairer_id', ids))
      .execute(),
  ])
  const texts = new Map<Id<'Repairer'>, string[]>()
  for (const { id, name, street, postcode, commune, whole_commune: whole, ...flags } of places) {
    const address = receives(typesIn(flags)) ? [street, postcode] : []
    texts.set(
      id,
      [name, ...address, commune, whole].filter((text) => text !== null),
    )
  }
  for (const { repairer_id: id, name } of services) texts.get(id)?.push(name)
  return texts
}
