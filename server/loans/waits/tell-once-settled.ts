import type { Clock } from '../../base/clock.js'
import type { Database } from '../../database/open-database.js'
import type { EventOf } from '../../events/event.js'
import { Later } from '../../events/follow.js'
import { lockOffer } from '../../offers/index.js'
import { administer } from '../../rpc/in-transaction.js'
import { tellWaiting } from './tell-waiting.js'

/** Each may leave days free that somebody waits for. */
export const settlingEvents = [
  ...(['loan.refused', 'loan.cancelled', 'loan.agreed', 'loan.kept', 'loan.proposed', 'loan.longer-refused'] as const),
  'loan.returned',
] as const

/**
 * What an answer leaves free is held for who waits once it cannot be taken back any more. Other acts do so themselves; of a return
 * at the counter, whoever waits for what nobody holds is told now.
 */
export async function tellOnceSettled(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  { settlesAt, offerId }: EventOf<(typeof settlingEvents)[number]>,
): Promise<void> {
  if (settlesAt === undefined || offerId === undefined) return
  if (clock.now() < settlesAt) throw new Later(settlesAt)
  await administer(database, async (tx) => {
    await lockOffer(tx, offerId)
    await tellWaiting({ tx, clock }, offerId)
  })
}
