import { inEach } from '../../base/language.js'
import { Refusal } from '../../base/refusal.js'
import type { Category } from '../category.js'
import { saveCategories } from '../save-categories.js'
import { aboutCategory, lockSeen, movedOn, reorder, type Changing } from './change-categories.js'
import type { ChangeCategory, MoveCategory } from './category-list.wire.js'
import { childrenOf, placed } from './order.js'

/** Its names and its picture: offers are found by the new words as soon as they are folded again. */
export async function changeCategory(
  { tx, clock, about }: Changing,
  { id, seen, pictogram, weight, ...names }: ChangeCategory,
): Promise<Category> {
  const { all, category } = await lockSeen(tx, id, seen)
  const name = inEach((language) => names[language])
  const changed: Category = { ...category, name, pictogram, ...(weight !== undefined && { weight }) }
  await saveCategories(
    { tx, clock },
    all.map((each) => (each.id === id ? changed : each)),
  )
  about(aboutCategory(changed))
  return changed
}

/** Moves a category within its family, or to another. There are two levels, so one that holds others cannot go into a family. */
export async function moveCategory(ctx: Changing, { id, seen, parent, after }: MoveCategory): Promise<Category> {
  const { tx, about } = ctx
  const { all, category } = await lockSeen(tx, id, seen)
  if (parent !== null) {
    const family = all.find((each) => each.id === parent)
    if (family?.parentId !== null) throw await movedOn(tx, parent)
    if (parent === id || childrenOf(all, id).length > 0) throw new Refusal('category-holds')
  }
  const moved = { ...category, parentId: parent }
  await reorder(ctx, placed(all, category, { parentId: parent, after }), id)
  about(aboutCategory(moved))
  return moved
}
