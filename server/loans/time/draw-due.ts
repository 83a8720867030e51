import type { Clock } from '../../base/clock.js'
import { Refusal } from '../../base/refusal.js'
import type { Database } from '../../database/open-database.js'
import { lockOffer } from '../../offers/index.js'
import { administer } from '../../rpc/in-transaction.js'
import type { Services } from '../../rpc/context.js'
import { changeLoan } from '../acts/change-loan.js'
import { drawLots } from '../acts/draw-lots.js'
import { requestsOf } from '../loan-queue.store.js'
import { drawDateOf, drawsDue, dropDrawDate } from '../draws/draw-date.store.js'

type Kept = { readonly database: Database; readonly clock: Clock; readonly hmac: Services['hmac'] }

/** The day has come that was told: one of those who asked is drawn; who asked alone has it. */
export async function drawDue({ database, clock, hmac }: Kept): Promise<void> {
  const now = clock.now()
  for (const offerId of await drawsDue(database.reader, now)) {
    try {
      await administer(database, async (tx) => {
        await lockOffer(tx, offerId)
        const at = await drawDateOf(tx, offerId)
        if (at === undefined || at > now) return
        await dropDrawDate(tx, offerId)
        const [first, ...others] = await requestsOf(tx, offerId)
        if (!first) return
        if (others.length > 0) await drawLots({ tx, clock, hmac }, first, {})
        else await changeLoan({ tx, clock }, first, { act: 'accept', isDrawn: true })
      })
    } catch (error) {
      // It was promised or withdrawn meanwhile: nobody is drawn.
      if (!(error instanceof Refusal)) throw error
      await administer(database, (tx) => dropDrawDate(tx, offerId))
    }
  }
}
