import type { Id } from '../base/id.js'
import type { Point } from '../base/point.js'
import { Refusal } from '../base/refusal.js'
import { isUniqueViolation } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { communesOf } from './commune.store.js'
import { centreOf, type Territory } from './territory.js'

export async function insertTerritory(tx: Tx, territory: Territory, communeCodes: readonly string[]): Promise<void> {
  try {
    await tx.insertInto('territory').values(territory).execute()
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('invalid-input', { fields: ['slug'] })
    throw error
  }
  const rows = communeCodes.map((code) => ({ territory_id: territory.id, commune_code: code }))
  await tx.insertInto('territory_commune').values(rows).execute()
}

export async function getTerritory(db: Db, slug: string): Promise<Territory> {
  const row = await bySlug.first(db, { slug })
  if (!row) throw new Refusal('territory-unknown')
  return { id: row.id, slug: row.slug, name: row.name }
}

const byId = writtenOnce((db, { id }: Slots<{ id: Id<'Territory'> }>) =>
  db.selectFrom('territory').selectAll().where('id', '=', id),
)
const bySlug = writtenOnce((db, { slug }: Slots<{ slug: string }>) =>
  db.selectFrom('territory').selectAll().where('slug', '=', slug),
)

export async function getTerritoryOf(
  db: Db,
  siteTerritory: Id<'Territory'>,
  slug: string | undefined,
): Promise<Territory> {
  if (slug !== undefined) return getTerritory(db, slug)
  const row = await byId.first(db, { id: siteTerritory })
  if (!row) throw new Refusal('territory-unknown')
  return { id: row.id, slug: row.slug, name: row.name }
}

/** This, or this with the first number that no other has. */
export async function freeTerritorySlug(db: Db, slug: string): Promise<string> {
  const rows = await db.selectFrom('territory').select('slug').where('slug', 'like', `${slug}%`).execute()
  const taken = new Set(rows.map((row) => row.slug))
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(free)) return free
  }
}

export async function listTerritories(db: Db): Promise<(Territory & { communes: number })[]> {
  const rows = await db
    .selectFrom('territory')
    .innerJoin('territory_commune', 'territory_commune.territory_id', 'territory.id')
    .select(['territory.id', 'territory.slug', 'territory.name', (eb) => eb.fn.countAll<number>().as('communes')])
    .groupBy(['territory.id', 'territory.slug', 'territory.name'])
    .orderBy('territory.slug')
    .execute()
  return rows
}

/** With their parts, as of its creation. */
export async function communeCodesOf(db: Db, territoryId: Id<'Territory'>): Promise<string[]> {
  const rows = await db
    .selectFrom('territory_commune')
    .select('commune_code')
    .where('territory_id', '=', territoryId)
    .orderBy('commune_code')
    .execute()
  return rows.map((row) => row.commune_code)
}

export async function isInside(db: Db, territoryId: Id<'Territory'>, communeCode: string): Promise<boolean> {
  const row = await db
    .selectFrom('territory_commune')
    .select('commune_code')
    .where('territory_id', '=', territoryId)
    .where('commune_code', '=', communeCode)
    .executeTakeFirst()
  return row !== undefined
}

export async function findCentreOf(db: Db, territoryId: Id<'Territory'>): Promise<Point | undefined> {
  return centreOf(await communesOf(db, await communeCodesOf(db, territoryId)))
}

export async function territoriesOfCommunes(db: Db): Promise<Map<string, Id<'Territory'>[]>> {
  const [communes, parts] = await Promise.all([
    db.selectFrom('territory_commune').select(['commune_code as code', 'territory_id']).execute(),
    db
      .selectFrom('commune')
      .innerJoin('territory_commune', 'territory_commune.commune_code', 'commune.parent_code')
      .select(['commune.code', 'territory_commune.territory_id'])
      .execute(),
  ])
  const territories = new Map<string, Id<'Territory'>[]>()
  for (const { code, territory_id: id } of [...communes, ...parts]) {
    const known = territories.get(code)
    if (known) known.push(id)
    else territories.set(code, [id])
  }
  return territories
}
