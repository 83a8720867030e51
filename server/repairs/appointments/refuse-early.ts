import { toInstant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { lookUpAddress } from '../addresses/situate.js'
import type { BookInput } from '../repair.wire.js'
import { isFullFor } from './booking-context.store.js'

/**
 * Runs before the transaction of a booking. When a thousand people want one slot and it is gone, the others are refused
 * without waiting for the lock of its agenda. Only the first quarter of an hour is checked here; the verb checks the
 * rest. The geocoder is asked here too, because no upstream may be awaited inside the transaction.
 */
export async function refuseEarly(
  { db, addresses }: Pick<Context, 'db' | 'addresses'>,
  { actor }: Pick<Caller, 'actor'>,
  { repairer, startsAt, address }: BookInput,
): Promise<void> {
  if (await isFullFor(db, actor.for.account, { repairer, startsAt: toInstant(startsAt) }))
    throw new Refusal('slot-taken')
  await lookUpAddress({ db, addresses }, address)
}
