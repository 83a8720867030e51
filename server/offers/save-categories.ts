import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { Category } from './category.js'
import { upsertCategories } from './category.store.js'

/** Writes the list as it shall be, in its order: those known by their id are renamed and moved, none is taken away. */
export async function saveCategories(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  categories: readonly Category[],
): Promise<void> {
  await upsertCategories(tx, categories)
  await record(tx, clock.now(), { type: 'categories.changed' })
}
