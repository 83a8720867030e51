import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Clock } from '../../base/clock.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import { findOffer, lockOffer } from '../../offers/index.js'
import { administer } from '../../rpc/in-transaction.js'
import { recordWait } from './record-wait.js'
import { tellWaiting, type Telling, type Untaken } from './tell-waiting.js'
import { isSameWish, type Days, type Wait } from './wait.js'
import { deleteWait, offersWaitedOf, waitsOn } from './wait.store.js'

type Asking = {
  readonly offerId: Id<'Offer'>
  readonly accountId: Id<'Account'>
  readonly period: Days
  readonly now: Instant
}

/** A request ends the asker's own waits for these days, and what was held for them goes to the next one. */
export async function endOwnWaits(tx: Tx, { offerId, accountId, period, now }: Asking): Promise<Untaken[]> {
  const own = (await waitsOn(tx, offerId)).filter((wait) => wait.accountId === accountId)
  const over = own.filter((wait) => wait.hold !== undefined || isSameWish(wait.days, period))
  for (const wait of over) await endWait(tx, wait, now)
  return over.flatMap(({ hold }) => hold ?? [])
}

export async function endWait(tx: Tx, wait: Wait, now: Instant): Promise<void> {
  await deleteWait(tx, wait.id)
  await recordWait(tx, now, { type: 'wait.ended', wait })
}

/** Its person leaves: what was held for them goes to the next. The offer is locked. */
export async function leaveWait({ tx, clock }: Telling, wait: Wait): Promise<void> {
  await endWait(tx, wait, clock.now())
  if (wait.hold) await tellWaiting({ tx, clock }, wait.offerId, [wait.hold])
}

/** Their giver is gone: what is waited for goes in the same transaction, and could not be named afterwards. */
export async function endWaitsOn(tx: Tx, giver: Id<'Account'>, now: Instant): Promise<void> {
  for (const offerId of await offersWaitedOf(tx, giver)) {
    await lockOffer(tx, offerId)
    const offer = await findOffer(tx, offerId)
    const thing = offer && { title: offer.title, category: offer.categoryId }
    for (const wait of await waitsOn(tx, offerId)) {
      await deleteWait(tx, wait.id)
      await recordWait(tx, now, { type: 'wait.gone', wait, ...(thing && { thing }) })
    }
  }
}

export const waitEndingEvents = [
  ...(['offer.changed', 'offer.published', 'offer.withdrawn', 'offer.handed-over', 'offer.expired'] as const),
] as const

type Changed = { readonly type: (typeof waitEndingEvents)[number]; readonly offerId: Id<'Offer'> }

/** Days that its giver no longer keeps, or one copy more, are told at once; of what is lent no more, whoever waits is told. */
export async function followOffer(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  { type, offerId }: Changed,
): Promise<void> {
  if ((await waitsOn(database.reader, offerId)).length === 0) return
  await administer(database, async (tx) => {
    await lockOffer(tx, offerId)
    const offer = await findOffer(tx, offerId)
    const isThere = type === 'offer.changed' || type === 'offer.published'
    if (isThere && offer?.kind === 'lend') return tellWaiting({ tx, clock }, offerId)
    for (const wait of await waitsOn(tx, offerId)) {
      await deleteWait(tx, wait.id)
      await recordWait(tx, clock.now(), { type: 'wait.gone', wait })
    }
  })
}
