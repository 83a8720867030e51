import type { Id } from '../../base/id.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'

export async function territoriesMeeting(db: Db, territoryId: Id<'Territory'>): Promise<Set<Id<'Territory'>>> {
  const rows = await db
    .selectFrom('territory_commune as ours')
    .innerJoin('territory_commune as theirs', 'theirs.commune_code', 'ours.commune_code')
    .select('theirs.territory_id')
    .distinct()
    .where('ours.territory_id', '=', territoryId)
    .execute()
  return new Set(rows.map((row) => row.territory_id))
}

export async function communesWithin(
  db: Db,
  territoryId: Id<'Territory'>,
  codes: readonly string[],
): Promise<Set<string>> {
  if (codes.length === 0) return new Set()
  const rows = await db
    .selectFrom('territory_commune')
    .select('commune_code')
    .where('territory_id', '=', territoryId)
    .where(isAmong(db, 'commune_code', codes))
    .execute()
  return new Set(rows.map((row) => row.commune_code))
}
