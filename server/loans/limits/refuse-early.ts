import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import type { AskInput } from '../loan.wire.js'
import { isFullFor } from './is-full.store.js'

/**
 * Runs before the transaction. When a thousand people want the same days and they are gone, the others are refused without waiting
 * for the lock of the thing. Only the first day is checked here; the verb checks the rest.
 */
export async function refuseEarly(
  { db }: Pick<Context, 'db'>,
  { actor }: Pick<Caller, 'actor'>,
  { offer, from }: AskInput,
): Promise<void> {
  if (from === undefined) return
  if (await isFullFor(db, { takerId: actor.for.account, offerId: toId(offer), day: from }))
    throw new Refusal('days-taken')
}
