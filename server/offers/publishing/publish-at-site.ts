import type { Id } from '../../base/id.js'
import { addDays, msOf, type Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { confirmPerson } from '../../accounts/index.js'
import { currentRules, refuseBanned } from '../../moderation/index.js'
import type { AccountHolder, Actor, Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { getSiteWith } from '../../sites/index.js'
import { copiesOf, insertDays } from '../days/offer-days.store.js'
import type { Offer } from '../offer.js'
import { ruledBy } from './look-first.js'
import { datesSince } from './own-offer.store.js'
import { publishOffer } from './publish-offer.js'
import type { PublishInput } from './publishing.wire.js'
import { readDraft } from './read-draft.js'

const mostADay = 20

/** A resident publishes on the board of a site, whose rule says when the offer first shows. */
export async function publishAtSite(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  actor: Actor<AccountHolder>,
  { site: slug, draft: given, ...said }: PublishInput,
): Promise<Owned<Offer>> {
  const now = clock.now()
  const site = await getSiteWith(tx, slug, 'offer-board')
  const { id: giver, rules } = await confirmPerson(tx, actor, { said, now })
  await refuseOldRules(tx, rules?.version)
  await refuseBanned(tx, giver, site.id)
  await refuseMore(tx, giver, now)
  const { kept, ...draft } = await readDraft(tx, given, { giver, site, now })
  const { communeCode } = said
  const offer = await publishOffer({ tx, clock }, actor, {
    ...draft,
    at: await ruledBy(tx, site, given),
    ...(communeCode !== undefined && { communeCode }),
  })
  const [copy] = await copiesOf(tx, offer.id)
  if (copy && kept.length > 0) await insertDays(tx, copy, kept)
  return offer
}

/** A person who accepted an earlier version of the rules is asked again. */
async function refuseOldRules(tx: Tx, accepted: string | undefined): Promise<void> {
  const rules = await currentRules(tx)
  if (rules && rules.version !== accepted) throw new Refusal('rules-unaccepted')
}

/** The account is locked: two at once are counted one after the other. */
async function refuseMore(tx: Tx, giver: Id<'Account'>, now: Instant): Promise<void> {
  const dates = await datesSince(tx, giver, addDays(now, -1))
  const first = dates.at(-mostADay)
  if (first === undefined) return
  const retryAfterSeconds = Math.max(1, Math.ceil((msOf(addDays(first, 1)) - msOf(now)) / 1000))
  throw new Refusal('offers-too-many', { retryAfterSeconds })
}
