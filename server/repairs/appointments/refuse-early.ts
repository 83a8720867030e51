import { toInstant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { lookUpAddress } from '../addresses/situate.js'
import type { BookInput } from '../repair.wire.js'
import { isFullFor } from './booking-context.store.js'

/**
 * What can be told of a booking before its transaction. A thousand people may want one slot: once it is gone, the others
 * need not wait for its agenda one after the other to learn it. A look at its first quarter of an hour; what it does not
 * see, the verb does. And the geocoder is asked where an address is, since nothing outside is awaited later.
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
