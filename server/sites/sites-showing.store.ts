import { isAmong } from '../database/dialect.js'
import type { Db } from '../database/tables.js'

/** Names of the sites whose territory has one of these communes, for those that show repairers. */
export async function sitesShowing(db: Db, communes: readonly string[]): Promise<string[]> {
  if (communes.length === 0) return []
  const rows = await db
    .selectFrom('site')
    .innerJoin('territory_commune', 'territory_commune.territory_id', 'site.territory_id')
    .select(['site.name', 'site.elements'])
    .distinct()
    .where(isAmong(db, 'territory_commune.commune_code', communes))
    .orderBy('site.name')
    .execute()
  return rows.filter(({ elements }) => elements.includes('"repair-booking"')).map(({ name }) => name)
}
