import type { Db } from '../../database/tables.js'

/** Communes and parts of communes that a postcode serves. */
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
