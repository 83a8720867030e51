import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Day } from '../../base/local-time.js'
import type { Tx } from '../../database/tables.js'
import { recordWait } from './record-wait.js'
import { nextLook } from './wait.js'
import { saveHold, waitsOn } from './wait.store.js'

type LetGo = {
  readonly copyId: Id<'OfferCopy'>
  readonly days: readonly Day[]
  /** Nobody knows when it comes back: no day of it is held for anybody. */
  readonly isLate: boolean
}

/** The copy is not there after all: whoever it was held for waits as before, and is told so where they had heard of it. */
export async function letGoHeld(
  { tx, now }: { readonly tx: Tx; readonly now: Instant },
  offerId: Id<'Offer'>,
  { copyId, days, isLate }: LetGo,
): Promise<void> {
  for (const wait of await waitsOn(tx, offerId)) {
    const { hold, zone } = wait
    if (hold?.copyId !== copyId) continue
    const { from, to } = hold.days
    if (!isLate && !days.some((day) => day >= from && day <= to)) continue
    await saveHold(tx, { id: wait.id, hold: undefined, stepAt: nextLook({ now, zone }) })
    await recordWait(tx, now, { type: 'wait.let-go', wait, from, to, isTold: hold.toldAt !== undefined })
  }
}
