import type { Insertable, Selectable } from 'kysely'
import { pointAt, type Point } from '../base/point.js'
import { Refusal } from '../base/refusal.js'
import { isAmong, listFor, type TextList } from '../database/dialect.js'
import type { Db, Tables, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import type { Commune } from './commune.js'
import type { CommuneTable, GazetteerTable } from './commune.table.js'

type Intercommunality = { readonly code: string; readonly name: string }

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
    centre: pointAt(row.latitude, row.longitude) ?? null,
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

const withParent = writtenOnce((db, { code }: Slots<{ code: string }>) =>
  db
    .selectFrom('commune as c')
    .leftJoin('commune as whole', 'whole.code', 'c.parent_code')
    .select([
      ...(['c.code', 'c.parent_code', 'c.latitude', 'c.longitude'] as const),
      ...(['whole.latitude as whole_latitude', 'whole.longitude as whole_longitude'] as const),
    ])
    .where('c.code', '=', code),
)

type Centre = { readonly code: string; readonly parentCode: string | null; readonly point: Point }

/** From where distances to a commune are told: its own centre, else that of the commune that it is a part of. */
export async function getCentre(db: Db, code: string): Promise<Centre> {
  const row = await withParent.first(db, { code })
  const latitude = row?.latitude ?? row?.whole_latitude ?? undefined
  const longitude = row?.longitude ?? row?.whole_longitude ?? undefined
  if (!row || latitude === undefined || longitude === undefined)
    throw new Refusal('commune-unknown', { fields: ['near'] })
  return { code, parentCode: row.parent_code, point: { latitude, longitude } }
}

const ofCodes = writtenOnce((db, { codes }: Slots<{ codes: TextList }>) =>
  db
    .selectFrom('commune')
    .selectAll()
    .where(isAmong(db, 'code', codes)),
)
const postcodesOf = writtenOnce((db, { codes }: Slots<{ codes: TextList }>) =>
  db
    .selectFrom('commune_postcode')
    .selectAll()
    .where(isAmong(db, 'commune_code', codes))
    .orderBy('postcode'),
)

export async function communesOf(db: Db, codes: readonly string[]): Promise<Commune[]> {
  if (codes.length === 0) return []
  const list = { codes: listFor(db, codes) }
  const [rows, postcodes] = await Promise.all([ofCodes.all(db, list), postcodesOf.all(db, list)])
  const known = new Map(assemble(rows, postcodes).map((commune) => [commune.code, commune]))
  return codes.flatMap((code) => known.get(code) ?? [])
}

const nameOf = writtenOnce((db, { code }: Slots<{ code: string }>) =>
  db.selectFrom('commune').select('name').where('code', '=', code),
)

/** Where nothing else of it is told. */
export async function communeName(db: Db, code: string): Promise<string | undefined> {
  return (await nameOf.first(db, { code }))?.name
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
  const known = new Map<string, string[]>()
  for (const { commune_code: code, postcode } of postcodes) {
    const some = known.get(code)
    if (some) some.push(postcode)
    else known.set(code, [postcode])
  }
  return rows.map((row) => fromRow(row, known.get(row.code) ?? []))
}

/** Without the delegated communes at the seat, to which nothing is ever assigned. */
export async function partsOf(db: Db, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return []
  const rows = await db.selectFrom('commune').select('code').where('parent_code', 'in', codes).execute()
  return rows.map((row) => row.code).filter((code) => code.length === 5)
}

export async function communesOfIntercommunality(db: Db, code: string): Promise<string[]> {
  const rows = await db
    .selectFrom('commune')
    .select('code')
    .where('intercommunality_code', '=', code)
    .where('kind', '=', 'current')
    .execute()
  return rows.map((row) => row.code)
}

/** The intercommunality of a commune, with those that are in it. */
export async function communesTogether(
  db: Db,
  code: string,
): Promise<{ readonly name: string; readonly communes: readonly Commune[] } | undefined> {
  const [commune] = await communesOf(db, [code])
  const of = commune?.intercommunalityCode
  if (!of) return undefined
  const row = await db.selectFrom('intercommunality').select('name').where('code', '=', of).executeTakeFirst()
  return row && { name: row.name, communes: await communesOf(db, await communesOfIntercommunality(db, of)) }
}

export async function findVintage(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('gazetteer').select('vintage').executeTakeFirst()
  return row?.vintage
}

export type StandingCommune = Pick<Commune, 'code' | 'kind' | 'name' | 'parentCode' | 'population'> & {
  readonly centre: Point
}

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
    code,
    kind,
    name,
    parentCode,
    population,
    centre: { latitude: latitude ?? 0, longitude: longitude ?? 0 },
  }))
}

const revisionOf = writtenOnce((db) => db.selectFrom('gazetteer').select('revision'))

/** Another one after each import, by any process. */
export async function communesRevision(db: Db): Promise<number> {
  return (await revisionOf.first(db, {}))?.revision ?? 0
}

export async function findNames(db: Db): Promise<string> {
  const row = await db.selectFrom('gazetteer').select('names').executeTakeFirst()
  return row?.names ?? ''
}

/** One statement for each commune would take PostgreSQL half a minute. */
export async function saveCommunes(tx: Tx, communes: readonly Commune[]): Promise<void> {
  await deleteCommunes(
    tx,
    communes.map(({ code }) => code),
  )
  await tx.insertInto('commune').values(communes.map(toRow)).execute()
  const postcodes = communes.flatMap(({ code, postcodes: of }) =>
    of.map((postcode) => ({ commune_code: code, postcode })),
  )
  if (postcodes.length > 0) await tx.insertInto('commune_postcode').values(postcodes).execute()
}

export async function deleteCommunes(tx: Tx, codes: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('commune_postcode')
    .where(isAmong(tx, 'commune_code', codes))
    .execute()
  await tx
    .deleteFrom('commune')
    .where(isAmong(tx, 'code', codes))
    .execute()
}

export async function saveGazetteer(tx: Tx, { vintage, names }: Omit<GazetteerTable, 'revision'>): Promise<void> {
  const known = await tx.selectFrom('gazetteer').select('revision').executeTakeFirst()
  await tx.deleteFrom('gazetteer').execute()
  await tx
    .insertInto('gazetteer')
    .values({ vintage, names, revision: (known?.revision ?? 0) + 1 })
    .execute()
}

export async function replaceIntercommunalities(tx: Tx, all: readonly Intercommunality[]): Promise<void> {
  await tx.deleteFrom('intercommunality').execute()
  await tx
    .insertInto('intercommunality')
    .values([...all])
    .execute()
}
