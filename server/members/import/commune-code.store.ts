import type { Id } from '../../base/id.js'
import { boxAround, type Point } from '../../base/point.js'
import type { Db } from '../../database/tables.js'

/** Parts of communes included. */
export async function codesOfPostcode(db: Db, postcode: string): Promise<string[]> {
  const rows = await db
    .selectFrom('commune_postcode')
    .select('commune_code')
    .where('postcode', '=', postcode)
    .orderBy('commune_code')
    .execute()
  return rows.map((row) => row.commune_code)
}

export async function codesOfDepartement(db: Db, departement: string): Promise<string[]> {
  const rows = await db
    .selectFrom('commune')
    .select('code')
    .where('departement_code', '=', departement)
    .orderBy('code')
    .execute()
  return rows.map((row) => row.code)
}

/** A tenth of a degree: half of the largest communes' width. */
const aroundMetres = 11_120

/** Communes whose centre is so far or less, along either axis. */
export async function codesAround(db: Db, point: Point): Promise<string[]> {
  const { south, west, north, east } = boxAround(point, aroundMetres)
  const rows = await db
    .selectFrom('commune')
    .select('code')
    .where('kind', '=', 'current')
    .where((eb) => eb.between('latitude', south, north))
    .where((eb) => eb.between('longitude', west, east))
    .orderBy('code')
    .execute()
  return rows.map((row) => row.code)
}

export async function communesByName(
  db: Db,
  territoryId: Id<'Territory'> | undefined,
  keyOf: (name: string) => string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = db.selectFrom('commune').select(['code', 'name']).orderBy('code')
  const rows = await (
    territoryId === undefined
      ? all
      : all.where('code', 'in', (eb) =>
          eb.selectFrom('territory_commune').select('commune_code').where('territory_id', '=', territoryId),
        )
  ).execute()
  const codes = new Map<string, string[]>()
  for (const { code, name } of rows) {
    const key = keyOf(name)
    const known = codes.get(key)
    if (known) known.push(code)
    else codes.set(key, [code])
  }
  return codes
}
