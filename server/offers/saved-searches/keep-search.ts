import { canonicalJson } from '../../base/canonical.js'
import { newId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { lockAccount } from '../../accounts/index.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { getSiteWith } from '../../sites/index.js'
import { newestMatches } from './newest-matches.js'
import { nextOf } from './saved-search.js'
import { insertSavedSearch, savedSearchesOf } from './saved-search.store.js'
import type { KeepSearchInput } from './saved-search.wire.js'

/** More would be a mail a day that nobody reads. */
const mostKept = 20

/** The same search kept twice is one. */
export async function keepSearch(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { for: { account } }: Actor<AccountHolder>,
  { site: slug, sought }: KeepSearchInput,
): Promise<Id<'SavedSearch'>> {
  const now = clock.now()
  const site = await getSiteWith(tx, slug, 'offer-board')
  await lockAccount(tx, account)
  const kept = await savedSearchesOf(tx, account)
  const meant = canonicalJson(sought)
  const same = kept.find((saved) => saved.site.id === site.id && canonicalJson(saved.sought) === meant)
  if (same) return same.id
  if (kept.length >= mostKept) throw new Refusal('searches-too-many')
  const id = newId<'SavedSearch'>()
  const { seen } = await newestMatches(tx, { site: slug, sought }, now)
  await insertSavedSearch(tx, { id, accountId: account, site, sought, seen, createdAt: now }, nextOf(now))
  return id
}
