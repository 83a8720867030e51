import type { Selectable } from 'kysely'
import { Refusal } from '../base/refusal.js'
import type { Db, Tx } from '../database/tables.js'
import type { Category } from './category.js'
import type { CategoryTable } from './category.table.js'

function fromRow(row: Selectable<CategoryTable>): Category {
  return {
    id: row.id,
    parentId: row.parent_id,
    name: { fr: row.name_fr, en: row.name_en },
    pictogram: row.pictogram,
  }
}

export async function categoriesOf(db: Db): Promise<Category[]> {
  const rows = await db.selectFrom('category').selectAll().orderBy('position').orderBy('id').execute()
  return rows.map(fromRow)
}

/** The category, then its family. */
export async function getCategoryLine(db: Db, id: string): Promise<Category[]> {
  const rows = await db
    .selectFrom('category')
    .selectAll()
    .where((eb) =>
      eb.or([eb('id', '=', id), eb('id', '=', eb.selectFrom('category').select('parent_id').where('id', '=', id))]),
    )
    .execute()
  const line = rows.map(fromRow)
  if (!line.some((category) => category.id === id)) throw new Refusal('category-unknown')
  return line.toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
}

/** Families first: a foreign key of each category refers to its family. */
export async function upsertCategories(tx: Tx, categories: readonly Category[]): Promise<void> {
  const families = [...categories].sort((a, b) => Number(a.parentId !== null) - Number(b.parentId !== null))
  for (const category of families) {
    const row = {
      parent_id: category.parentId,
      name_fr: category.name.fr,
      name_en: category.name.en,
      position: categories.indexOf(category),
      pictogram: category.pictogram,
    }
    await tx
      .insertInto('category')
      .values({ id: category.id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
}
