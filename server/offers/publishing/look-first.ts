import { addDays, type Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import { refuseBarred } from '../../moderation/index.js'
import type { Site } from '../../sites/index.js'
import type { Giver, Offer } from '../offer.js'
import { lookedAtWithinDays } from '../looks/late-look.js'
import { hasPassedAt } from './own-offer.store.js'
import { textsOf } from './texts.js'

export type RuledBy = Pick<Site, 'id' | 'moderation'>

/** Refuses words that the network bars; what has others that it names is looked at first, whatever the site's rule. */
export async function ruledBy<At extends RuledBy | undefined>(
  tx: Tx,
  at: At,
  draft: Parameters<typeof textsOf>[0],
): Promise<At | RuledBy> {
  const mustLook = await refuseBarred(tx, textsOf(draft))
  return at && mustLook ? { ...at, moderation: 'all' } : at
}

/** Until when its site looks at a new offer before it shows; null when it shows at once. */
export async function lookByOf(
  tx: Tx,
  { giver, at }: { readonly giver: Giver; readonly at: RuledBy | undefined },
  now: Instant,
): Promise<Instant | null> {
  if (!at) return null
  const waits =
    at.moderation === 'all' || (at.moderation === 'first' && !(await hasPassedAt(tx, { giver, site: at.id })))
  return waits ? addDays(now, lookedAtWithinDays) : null
}

/** An offer that waits goes on waiting; one that was shown waits only where each change is looked at. */
export function lookByAfter(
  before: Offer,
  { at, saysElse }: { readonly at: RuledBy | undefined; readonly saysElse: boolean },
  now: Instant,
): Instant | null {
  if (before.lookBy !== null) return before.lookBy
  return at?.moderation === 'all' && saysElse ? addDays(now, lookedAtWithinDays) : null
}
