import type { Insertable, Selectable } from 'kysely'
import type { Point } from '../base/point.js'
import { Refusal } from '../base/refusal.js'
import type { Db, Tables, Tx } from '../database/tables.js'
import { namesOf } from './commune-names.js'
import type { Commune } from './commune.js'
import type { CommuneTable } from './commune.table.js'

export type Intercommunality = { readonly code: string; readonly name: string }

function fromRow(row: Selectable<CommuneTable>, postcodes: readonly string[]): Commune {
  return {
    code: row.code,
    kind: row.kind,
    name: row.name,
    parentCode: row.parent_code,
    population: row.population,
    intercommunalityCode: row.intercommunality_code,
    departementCode: row.departement_code,
    regionCode: row.region_code,
    postcodes,
    centre:
      row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
    centrePrecision: row.centre_precision,
  }
}

function toRow(commune: Commune): Insertable<CommuneTable> {
  return {
    code: commune.code,
    kind: commune.kind,
    name: commune.name,
    parent_code: commune.parentCode,
    population: commune.population,
    intercommunality_code: commune.intercommunalityCode,
    departement_code: commune.departementCode,
    region_code: commune.regionCode,
    latitude: commune.centre?.latitude ?? null,
    longitude: commune.centre?.longitude ?? null,
    centre_precision: commune.centrePrecision,
  }
}

export async function getCommune(db: Db, code: string): Promise<Commune> {
  const [commune] = await communesOf(db, [code])
  if (!commune) throw new Refusal('commune-unknown')
  return commune
}

/** Those that are known among the given codes, in the order in which they were given. */
export async function communesOf(db: Db, codes: readonly string[]): Promise<Commune[]> {
  if (codes.length === 0) return []
  const rows = await db.selectFrom('commune').selectAll().where('code', 'in', codes).execute()
  const postcodes = await db
    .selectFrom('commune_postcode')
    .selectAll()
    .where('commune_code', 'in', codes)
    .orderBy('postcode')
    .execute()
  const known = new Map(assemble(rows, postcodes).map((commune) => [commune.code, commune]))
  return codes.flatMap((code) => known.get(code) ?? [])
}

export async function allCommunes(db: Db): Promise<Commune[]> {
  const rows = await db.selectFrom('commune').selectAll().orderBy('code').execute()
  const postcodes = await db.selectFrom('commune_postcode').selectAll().orderBy('postcode').execute()
  return assemble(rows, postcodes)
}

function assemble(
  rows: readonly Selectable<CommuneTable>[],
  postcodes: readonly Tables['commune_postcode'][],
): Commune[] {
  const postcodesOf = new Map<string, string[]>()
  for (const { commune_code: code, postcode } of postcodes) {
    const known = postcodesOf.get(code)
    if (known) known.push(postcode)
    else postcodesOf.set(code, [postcode])
  }
  return rows.map((row) => fromRow(row, postcodesOf.get(row.code) ?? []))
}

/** The parts of current communes, but for the delegated communes at their seat, where nothing is ever said to stand. */
export async function partsOf(db: Db, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return []
  const rows = await db.selectFrom('commune').select('code').where('parent_code', 'in', codes).execute()
  return rows.map((row) => row.code).filter((code) => code.length === 5)
}

/** Current communes of an EPCI. */
export async function communesOfIntercommunality(db: Db, code: string): Promise<string[]> {
  const rows = await db
    .selectFrom('commune')
    .select('code')
    .where('intercommunality_code', '=', code)
    .where('kind', '=', 'current')
    .execute()
  return rows.map((row) => row.code)
}

export async function findVintage(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('gazetteer').select('vintage').executeTakeFirst()
  return row?.vintage
}

export type StandingCommune = Pick<Commune, 'code' | 'kind' | 'name' | 'parentCode' | 'population'> & {
  readonly centre: Point
}

/** Those that have a point of their own, so many at once: the next are those after the last one's code. */
export async function standingCommunesAfter(
  db: Db,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<StandingCommune[]> {
  const rows = await db
    .selectFrom('commune')
    .select(['code', 'kind', 'name', 'parent_code', 'population', 'latitude', 'longitude'])
    .where('code', '>', after)
    .where('centre_precision', '=', 'own')
    .orderBy('code')
    .limit(most)
    .execute()
  return rows.map(({ code, kind, name, parent_code: parentCode, population, latitude, longitude }) => ({
    ...{ code, kind, name, parentCode, population },
    centre: { latitude: latitude ?? 0, longitude: longitude ?? 0 },
  }))
}

/** Changes whenever the communes do. */
export async function findRevision(db: Db): Promise<number> {
  const row = await db.selectFrom('gazetteer').select('revision').executeTakeFirst()
  return row?.revision ?? 0
}

/** What `commune-names.ts` looks through. */
export async function findNames(db: Db): Promise<string> {
  const row = await db.selectFrom('gazetteer').select('names').executeTakeFirst()
  return row?.names ?? ''
}

/** Everything anew: a few dozen statements, where as many updates as communes would take half a minute on PostgreSQL. */
export async function replaceCommunes(tx: Tx, vintage: string, communes: readonly Commune[]): Promise<void> {
  const known = await tx.selectFrom('gazetteer').select('revision').executeTakeFirst()
  await tx.deleteFrom('gazetteer').execute()
  await tx.deleteFrom('commune_postcode').execute()
  await tx.deleteFrom('commune').execute()
  for (const some of chunks(communes)) await tx.insertInto('commune').values(some.map(toRow)).execute()
  const postcodes = communes.flatMap(({ code, postcodes: of }) =>
    of.map((postcode) => ({ commune_code: code, postcode })),
  )
  for (const some of chunks(postcodes)) await tx.insertInto('commune_postcode').values(some).execute()
  await tx
    .insertInto('gazetteer')
    .values({ vintage, revision: (known?.revision ?? 0) + 1, names: namesOf(communes) })
    .execute()
}

export async function replaceIntercommunalities(tx: Tx, all: readonly Intercommunality[]): Promise<void> {
  await tx.deleteFrom('intercommunality').execute()
  for (const some of chunks(all))
    await tx
      .insertInto('intercommunality')
      .values([...some])
      .execute()
}

/** SQLite takes 32,766 values a statement, PostgreSQL 65,535; a long statement costs more to prepare than it saves. */
const rowsAtOnce = 500

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < rows.length; i += rowsAtOnce) yield rows.slice(i, i + rowsAtOnce)
}
