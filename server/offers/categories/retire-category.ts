import { Refusal } from '../../base/refusal.js'
import { languages } from '../../base/language.js'
import type { Tx } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import { allRows, changeVocabulary } from '../../search/index.js'
import { categorySubject, type Category } from '../category.js'
import { deleteCategory, hasOffers, moveOffers, setOrder } from '../category.store.js'
import { seekElsewhere, searchesSeeking } from '../saved-searches/saved-search.store.js'
import { aboutCategory, lockSeen, movedOn, type Changing } from './change-categories.js'
import type { RetireCategory } from './category-list.wire.js'
import { childrenOf, inTree } from './order.js'

/**
 * Takes a category away. What it holds goes to another one, which `into` names: offers of whatever state, everyday words, kept
 * searches, and of a family the categories below it. Without one it is taken away only where it holds nothing.
 */
export async function retireCategory(ctx: Changing, { id, seen, into }: RetireCategory): Promise<{ offers: number }> {
  const { tx, clock, about } = ctx
  const { all, category } = await lockSeen(tx, id, seen)
  const heir = all.find((each) => each.id === into)
  if (into !== undefined && !heir) throw await movedOn(tx, into)
  const children = childrenOf(all, id)
  // Two levels: what is below a family goes below another family.
  if (heir && (heir.id === id || (children.length > 0 && heir.parentId !== null))) throw new Refusal('category-holds')
  const offers = heir ? await moveOffers(tx, id, heir.id) : 0
  if (heir) {
    await setOrder(tx, inTree(all.map((each) => (each.parentId === id ? { ...each, parentId: heir.id } : each))))
    await moveWords(ctx, category, heir)
    await seekElsewhere(tx, await searchesSeeking(tx, id), heir.id)
  } else if (children.length > 0 || (await holdsSomething(tx, id))) throw new Refusal('category-holds')
  await deleteCategory(tx, id)
  about(aboutCategory(category))
  await record(tx, clock.now(), { type: 'categories.changed' })
  return { offers }
}

const wordsOf = async (tx: Tx, id: string) =>
  (await allRows(tx, languages)).flatMap((row) =>
    'subject' in row && row.subject.kind === categorySubject && row.subject.id === id ? [row] : [],
  )

async function moveWords({ tx, clock }: Changing, from: Category, to: Category): Promise<void> {
  const remove = await wordsOf(tx, from.id)
  if (remove.length === 0) return
  const add = remove.map((row) => ({ ...row, subject: { ...row.subject, id: to.id } }))
  await changeVocabulary({ tx, clock }, { add, remove })
}

async function holdsSomething(tx: Tx, id: string): Promise<boolean> {
  if (await hasOffers(tx, id)) return true
  return (await wordsOf(tx, id)).length > 0 || (await searchesSeeking(tx, id)).length > 0
}
