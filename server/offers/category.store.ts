import { sql, type Selectable } from 'kysely'
import type { Instant } from '../base/instant.js'
import { inEach, languages, localizedColumns, type Localized, type LocalizedColumns } from '../base/language.js'
import { Refusal } from '../base/refusal.js'
import { engineOf } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import type { Category } from './category.js'
import type { CategoryTable } from './category.table.js'

export const nameColumns = languages.map((language) => `category.name_${language}` as const)

export const nameFrom = (row: Readonly<LocalizedColumns<'name'>>): Localized =>
  inEach((language) => row[`name_${language}`])

function fromRow(row: Selectable<CategoryTable>): Category {
  return {
    id: row.id,
    parentId: row.parent_id,
    name: nameFrom(row),
    pictogram: row.pictogram,
    weight: row.weight_class,
  }
}

const toRow = ({ parentId, name, pictogram, weight }: Category, position: number) => ({
  parent_id: parentId,
  ...localizedColumns('name', name),
  position,
  pictogram,
  ...(weight !== undefined && { weight_class: weight }),
})

export async function categoriesOf(db: Db): Promise<Category[]> {
  const rows = await db.selectFrom('category').selectAll().orderBy('position').orderBy('id').execute()
  return rows.map(fromRow)
}

/**
 * The category, then its family. Until the transaction ends the network moves, renames and takes away none of the two: an offer
 * is never filed under what is no more, nor found by a name of before.
 */
export async function getCategoryLine(tx: Tx, id: string): Promise<Category[]> {
  const line = tx
    .selectFrom('category')
    .selectAll()
    .where((eb) =>
      eb.or([eb('id', '=', id), eb('id', '=', eb.selectFrom('category').select('parent_id').where('id', '=', id))]),
    )
    .orderBy('id')
  const rows = await (engineOf(tx) === 'postgres' ? line.forShare() : line).execute()
  const found = rows.map(fromRow)
  if (!found.some((category) => category.id === id)) throw new Refusal('category-unknown')
  return found.toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
}

/** Waits for who publishes, and lets nobody change or publish until the transaction ends. */
export async function lockCategories(tx: Tx): Promise<Category[]> {
  const all = tx.selectFrom('category').select('id').orderBy('id')
  await (engineOf(tx) === 'postgres' ? all.forUpdate() : all).execute()
  // Read anew: what was added while it waited is not among the rows that are locked.
  return categoriesOf(tx)
}

export async function insertCategory(tx: Tx, category: Category): Promise<void> {
  await tx
    .insertInto('category')
    .values({ id: category.id, ...toRow(category, 0) })
    .execute()
}

export async function deleteCategory(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('category').where('id', '=', id).execute()
}

/** Each in its family and at its place, as they are given. */
export async function setOrder(tx: Tx, categories: readonly Category[]): Promise<void> {
  for (const [position, { id, parentId }] of categories.entries()) {
    await tx
      .updateTable('category')
      .set({ position, parent_id: parentId })
      .where('id', '=', id)
      .where((eb) =>
        eb.or([eb('position', '<>', position), eb(eb.fn.coalesce('parent_id', sql.lit('')), '<>', parentId ?? '')]),
      )
      .execute()
  }
}

export async function hasOffers(db: Db, id: string): Promise<boolean> {
  const offer = await db.selectFrom('offer').select('id').where('category_id', '=', id).limit(1).executeTakeFirst()
  return offer !== undefined
}

/** Offers of whatever state. How many. */
export async function moveOffers(tx: Tx, from: string, to: string): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('offer')
    .set({ category_id: to })
    .where('category_id', '=', from)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

type OfferCount = { readonly offers: number; readonly shown: number }

/** How many offers are filed under each. */
export async function offersByCategory(db: Db, now: Instant): Promise<ReadonlyMap<string, OfferCount>> {
  const rows = await db
    .selectFrom('offer')
    .select((eb) => ['category_id', eb.fn.countAll<number>().as('offers')])
    .select((eb) =>
      eb.fn
        .countAll<number>()
        .filterWhere((of) => of.and([of('listed', '=', 1), of('expires_at', '>', now)]))
        .as('shown'),
    )
    .groupBy('category_id')
    .execute()
  return new Map(rows.map((row) => [row.category_id, { offers: Number(row.offers), shown: Number(row.shown) }]))
}

/** Families first: a foreign key of each category refers to its family. */
export async function upsertCategories(tx: Tx, categories: readonly Category[]): Promise<void> {
  const families = [...categories].sort((a, b) => Number(a.parentId !== null) - Number(b.parentId !== null))
  for (const category of families) {
    const row = toRow(category, categories.indexOf(category))
    await tx
      .insertInto('category')
      .values({ id: category.id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
}
