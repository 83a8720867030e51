import { languages } from '../../base/language.js'
import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import { lastToTouch } from '../../roles/index.js'
import type { StaffContext } from '../../rpc/context.js'
import type { Tx } from '../../database/tables.js'
import type { Category } from '../category.js'
import { lockCategories, setOrder } from '../category.store.js'
import type { SeenCategory } from './category-list.wire.js'

export type Changing = Pick<StaffContext, 'tx' | 'clock' | 'about'>

export const aboutCategory = ({ id, name }: Category) => ({ kind: 'category', id, title: name[languages[0]] })

/** All of them, locked: nobody else changes one, nor publishes into one, until the transaction ends. */
export async function lockSeen(tx: Tx, id: string, seen: SeenCategory) {
  const all = await lockCategories(tx)
  const category = all.find((each) => each.id === id)
  if (!category || !isAsSeen(category, seen)) throw await movedOn(tx, id)
  return { all, category }
}

function isAsSeen({ name, pictogram, parentId, weight = null }: Category, seen: SeenCategory): boolean {
  if (seen.weight !== undefined && seen.weight !== weight) return false
  const isNamed = languages.every((language) => name[language] === seen[language])
  return isNamed && pictogram === seen.pictogram && parentId === seen.parent
}

/** The second of two people is told who changed it first; a command has no name. */
export async function movedOn(tx: Tx, id: string): Promise<Refusal> {
  const last = await lastToTouch(tx, { network: true }, { kind: 'category', id })
  return new Refusal('category-moved-on', last?.firstName ? { by: last.firstName } : {})
}

/** Lists and the words by which offers are found follow. */
export async function reorder({ tx, clock }: Changing, ordered: readonly Category[] | undefined, id: string) {
  if (!ordered) throw await movedOn(tx, id)
  await setOrder(tx, ordered)
  await record(tx, clock.now(), { type: 'categories.changed' })
}
