import type { Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import type { EventOf, EventType } from '../../events/event.js'
import { record } from '../../events/outbox.js'
import { communesOfOffers } from '../../offers/index.js'
import type { Wait } from './wait.js'

type WaitEvent = Extract<EventType, `wait.${string}`>
type Facts = EventOf<'wait.begun'>

type Happening = {
  [Type in WaitEvent]: { readonly type: Type } & Omit<EventOf<Type>, keyof Facts> & Partial<Pick<Facts, 'from' | 'to'>>
}[WaitEvent]

export async function recordWait(
  tx: Tx,
  now: Instant,
  { wait, ...happening }: Happening & { readonly wait: Wait },
): Promise<void> {
  const { id, offerId, accountId, siteId, language, days } = wait
  const communes = (await communesOfOffers(tx, [offerId])).get(offerId)
  await record(tx, now, {
    waitId: id,
    offerId,
    person: accountId,
    siteId,
    language,
    ...(days && { from: days.from, to: days.to }),
    ...(communes && { communes }),
    ...happening,
  })
}
