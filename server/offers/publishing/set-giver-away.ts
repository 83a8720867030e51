import { setAway } from '../../accounts/index.js'
import { record } from '../../events/outbox.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { communesOfOffers, listOffersOf } from '../offer.store.js'

export async function setGiverAway(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { for: { account: giver } }: Actor<AccountHolder>,
  away: boolean,
): Promise<void> {
  const now = clock.now()
  await setAway(tx, giver, away)
  const seen = await communesOfOffers(tx, await listOffersOf(tx, giver, { away, now }))
  const communes = [...new Set([...seen.values()].flat())]
  await record(tx, now, { type: away ? 'giver.away' : 'giver.back', giver, communes })
}
