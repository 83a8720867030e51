import { toId } from '../../base/id.js'
import { lockOffer } from '../../offers/index.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { leaveWait } from './end-waits.js'
import { findWait, waitsOf } from './wait.store.js'
import type { LeaveInput } from './wait.wire.js'

/** Succeeds too when it is over, or was never theirs: whose it is, is told to nobody. */
export async function leaveOwnWait(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { for: { account }, within }: Actor<AccountHolder>,
  { waitId }: LeaveInput,
): Promise<void> {
  const id = toId<'LoanWait'>(waitId)
  const own = (await waitsOf(tx, account, within)).find((wait) => wait.id === id)
  if (!own) return
  await lockOffer(tx, own.offerId)
  // It may have been told, or be over, since.
  const wait = await findWait(tx, id)
  if (wait) await leaveWait({ tx, clock }, wait)
}
