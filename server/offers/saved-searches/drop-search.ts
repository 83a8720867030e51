import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { isStopSecret } from './saved-search-links.js'
import { deleteSavedSearch, savedSearchesOf } from './saved-search.store.js'
import type { DropSearchInput, StopSearchInput } from './saved-search.wire.js'

/** Succeeds too when it is gone, or was never theirs: whose it is, is told to nobody. */
export async function dropSearch(
  { tx }: Pick<MutationContext, 'tx'>,
  { for: { account }, within }: Actor<AccountHolder>,
  { watchId }: DropSearchInput,
): Promise<void> {
  const theirs = await savedSearchesOf(tx, account, within)
  const saved = theirs.find(({ id }) => id === watchId)
  if (saved) await deleteSavedSearch(tx, saved.id)
}

/** Stops a search by the link in its mail, or by a mail program. Stopping it twice succeeds too. */
export async function stopSavedSearch(
  { tx, hmac }: Pick<MutationContext, 'tx' | 'hmac'>,
  { watchId, secret }: Pick<StopSearchInput, 'watchId' | 'secret'>,
): Promise<void> {
  const id = toId<'SavedSearch'>(watchId)
  if (!isStopSecret(hmac, id, secret)) throw new Refusal('link-over')
  await deleteSavedSearch(tx, id)
}
