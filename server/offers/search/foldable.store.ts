import { sql } from 'kysely'
import type { Id } from '../../base/id.js'
import { inEach, languages } from '../../base/language.js'
import type { Point } from '../../base/point.js'
import type { Db, Tx } from '../../database/tables.js'
import { spotOf } from '../../search/index.js'
import type { Findable } from './words.js'

/** An offer as its words are made from it now, and the words that are stored. `point` is where it belongs now. */
export type Foldable = Findable & {
  readonly id: Id<'Offer'>
  readonly words: string
  readonly onlySite: Id<'Site'> | null
}

export async function foldablesAfter(db: Db, after: Id<'Offer'> | undefined, limit: number): Promise<Foldable[]> {
  const query = foldableRows(db).orderBy('offer.id').limit(limit)
  const rows = await (after === undefined ? query : query.where('offer.id', '>', after)).execute()
  return rows.map(fromRow)
}

/** The last of the next offers in the order of `foldablesAfter`. */
export async function lastAfter(
  db: Db,
  after: Id<'Offer'> | undefined,
  limit: number,
): Promise<Id<'Offer'> | undefined> {
  const query = db.selectFrom('offer').select('id').orderBy('id').limit(limit)
  const rows = await (after === undefined ? query : query.where('id', '>', after)).execute()
  return rows.at(-1)?.id
}

/** Offers of persons up to this one whose stored point is no longer their commune's centre. */
export async function foldablesMoved(
  db: Db,
  { after, upTo }: { readonly after: Id<'Offer'> | undefined; readonly upTo: Id<'Offer'> },
): Promise<Foldable[]> {
  const query = foldableRows(db)
    .where('offer.account_id', 'is not', null)
    .where('offer.id', '<=', upTo)
    .where((eb) => {
      const latitude = eb.fn.coalesce('commune.latitude', 'parent.latitude')
      const longitude = eb.fn.coalesce('commune.longitude', 'parent.longitude')
      return eb.or([eb(latitude, '<>', eb.ref('offer.latitude')), eb(longitude, '<>', eb.ref('offer.longitude'))])
    })
  const rows = await (after === undefined ? query : query.where('offer.id', '>', after)).execute()
  return rows.map(fromRow)
}

/** Some of a member's offers that are not yet on the lists that it chose, as they are to be. */
export async function foldablesElsewhere(db: Db, member: Id<'Member'>, limit: number): Promise<Foldable[]> {
  const rows = await foldableRows(db)
    .leftJoin('stock', 'stock.member_id', 'offer.member_id')
    .select('stock.only_site_id as chosen')
    .where('offer.member_id', '=', member)
    .where((eb) =>
      eb(
        eb.fn.coalesce('offer.only_site_id', sql<string>`''`),
        '<>',
        eb.fn.coalesce('stock.only_site_id', sql<string>`''`),
      ),
    )
    .limit(limit)
    .execute()
  return rows.map(({ chosen, ...row }) => ({ ...fromRow(row), onlySite: chosen }))
}

export async function setFolded(tx: Tx, { id, point, onlySite }: Foldable, words: string): Promise<void> {
  await tx
    .updateTable('offer')
    .set({ words, ...point, spot: spotOf(point), only_site_id: onlySite })
    .where('id', '=', id)
    .execute()
}

function foldableRows(db: Db) {
  return db
    .selectFrom('offer')
    .innerJoin('category', 'category.id', 'offer.category_id')
    .leftJoin('category as family', 'family.id', 'category.parent_id')
    .leftJoin('commune', 'commune.code', 'offer.commune_code')
    .leftJoin('commune as parent', 'parent.code', 'commune.parent_code')
    .select([
      'offer.id',
      'offer.kind',
      'offer.title',
      'offer.description',
      'offer.account_id',
      'offer.place_id',
      'offer.commune_code',
      'offer.latitude',
      'offer.longitude',
      'offer.words',
      'offer.only_site_id',
      'category.id as category_id',
      'family.id as family_id',
      'commune.departement_code',
      'parent.code as parent_code',
    ])
    .select(languages.map((language) => `category.name_${language}` as const))
    .select(languages.map((language) => `family.name_${language} as family_${language}` as const))
    .select((eb) => [
      eb.fn.coalesce('commune.latitude', 'parent.latitude').as('centre_latitude'),
      eb.fn.coalesce('commune.longitude', 'parent.longitude').as('centre_longitude'),
      eb.fn.coalesce('commune.intercommunality_code', 'parent.intercommunality_code').as('intercommunality_code'),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof foldableRows>['execute']>>[number]

function fromRow(row: Row): Foldable {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    description: row.description,
    placeId: row.place_id,
    categories: [
      { id: row.category_id, ...inEach((language) => row[`name_${language}`]) },
      ...(row.family_id === null
        ? []
        : [{ id: row.family_id, ...inEach((language) => row[`family_${language}`] ?? '') }]),
    ],
    point: pointFor(row),
    communes: [row.commune_code, ...(row.parent_code === null ? [] : [row.parent_code])],
    intercommunality: row.intercommunality_code,
    departement: row.departement_code ?? '',
    words: row.words,
    onlySite: row.only_site_id,
  }
}

function pointFor(row: Row): Point {
  const { account_id: account, centre_latitude: latitude, centre_longitude: longitude } = row
  if (account !== null && latitude !== null && longitude !== null) return { latitude, longitude }
  return { latitude: row.latitude, longitude: row.longitude }
}

/** Lists what givers wrote, the newest first. */
export async function textsOf(
  db: Db,
  newness: readonly number[],
): Promise<{ readonly title: string; readonly description: string }[]> {
  if (newness.length === 0) return []
  return db
    .selectFrom('offer')
    .select(['title', 'description'])
    .where('newness', 'in', newness)
    .orderBy('newness', 'desc')
    .execute()
}
