import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { Site } from './site.js'
import { lockSettings } from './site.store.js'
import { endStanding } from './agreements/agreement.store.js'

/** From the next call on, its pages read no more words. Accepted again, what was written meanwhile stays on ours. */
export async function endAgreement(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  slug: string,
): Promise<Pick<Site, 'id' | 'name'>> {
  const { site } = await lockSettings(tx, slug)
  const now = clock.now()
  if (await endStanding(tx, site.id, now)) await record(tx, now, { type: 'site.changed', siteId: site.id })
  return site
}
