import { canonicalJson } from '../../base/canonical.js'
import { newId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { lockAccount } from '../../accounts/index.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { getSiteWith } from '../../sites/index.js'
import { lookFor } from './look-for.js'
import { nextOf } from './watch.js'
import { insertWatch, watchesOf } from './watch.store.js'
import type { KeepSearchInput } from './watch.wire.js'

/** More would be a mail a day that nobody reads. */
const mostKept = 20

/** The same search kept twice is one. */
export async function keepSearch(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { for: { account } }: Actor<AccountHolder>,
  { site: slug, sought }: KeepSearchInput,
): Promise<Id<'Watch'>> {
  const now = clock.now()
  const site = await getSiteWith(tx, slug, 'offer-board')
  await lockAccount(tx, account)
  const kept = await watchesOf(tx, account)
  const meant = canonicalJson(sought)
  const same = kept.find((watch) => watch.site.id === site.id && canonicalJson(watch.sought) === meant)
  if (same) return same.id
  if (kept.length >= mostKept) throw new Refusal('searches-too-many')
  const id = newId<'Watch'>()
  const { seen } = await lookFor(tx, { site: slug, sought }, now)
  await insertWatch(tx, { id, accountId: account, site, sought, seen, createdAt: now }, nextOf(now))
  return id
}
