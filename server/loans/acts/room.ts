import { freeOf, type CopyFree } from '../days/free-days.js'
import { offerHeld } from '../days/loan-days.store.js'
import type { Changing } from './changing.js'

/** The copies as they are free for this loan, which does not meet itself. */
export async function copiesFor({ tx, before, today }: Changing): Promise<CopyFree[]> {
  if (before.offerId === null) return []
  const looking = { today, buffer: before.bufferDays, except: before.id }
  return (await offerHeld(tx, before.offerId, today)).copies.map((copy) => freeOf(copy, looking))
}
