import { inEach } from '../../base/language.js'
import { plain } from '../../base/words.js'
import type { Category } from '../category.js'
import { insertCategory, lockCategories } from '../category.store.js'
import { aboutCategory, movedOn, reorder, type Changing } from './change-categories.js'
import type { AddCategory } from './category-list.wire.js'
import { placed } from './order.js'

/** The last of its family, or after the sibling that is named. */
export async function addCategory(
  ctx: Changing,
  { id: wanted, pictogram, weight, parent, after, ...names }: AddCategory,
): Promise<Category> {
  const { tx, about } = ctx
  const all = await lockCategories(tx)
  const family = parent === null ? undefined : all.find(({ id }) => id === parent)
  if (parent !== null && family?.parentId !== null) throw await movedOn(tx, parent)
  const taken = new Set(all.map(({ id }) => id))
  const id = wanted !== undefined && !taken.has(wanted) ? wanted : freeId(names.en, taken)
  const category: Category = {
    id,
    parentId: parent,
    name: inEach((language) => names[language]),
    pictogram,
    weight: weight ?? null,
  }
  await insertCategory(tx, category)
  const isThere =
    after === undefined || after === null || all.some((each) => each.id === after && each.parentId === parent)
  const where = { parentId: parent, ...(isThere && { after }) }
  await reorder(ctx, placed([...all, category], category, where), id)
  about(aboutCategory(category))
  return category
}

/** Addresses keep it, so it never changes: `power-tools`. */
function freeId(en: string, taken: ReadonlySet<string>): string {
  const base =
    plain(en)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 36) || 'category'
  let id = base
  for (let next = 2; taken.has(id); next += 1) id = `${base}-${next}`
  return id
}
