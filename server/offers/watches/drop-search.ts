import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { isStopSecret } from './watch-links.js'
import { deleteWatch, watchesOf } from './watch.store.js'
import type { DropSearchInput, WatchLinkInput } from './watch.wire.js'

/** Succeeds too when it is gone, or was never theirs: whose it is, is told to nobody. */
export async function dropSearch(
  { tx }: Pick<MutationContext, 'tx'>,
  { for: { account }, within }: Actor<AccountHolder>,
  { watchId }: DropSearchInput,
): Promise<void> {
  const theirs = await watchesOf(tx, account, within)
  const watch = theirs.find(({ id }) => id === watchId)
  if (watch) await deleteWatch(tx, watch.id)
}

/** Stops a search by the link in its mail, or by a mail program. Stopping it twice succeeds too. */
export async function stopWatch(
  { tx, hmac }: Pick<MutationContext, 'tx' | 'hmac'>,
  { watchId, secret }: Pick<WatchLinkInput, 'watchId' | 'secret'>,
): Promise<void> {
  const id = toId<'Watch'>(watchId)
  if (!isStopSecret(hmac, id, secret)) throw new Refusal('link-over')
  await deleteWatch(tx, id)
}
