import { addDays, type Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import type { Site } from '../../sites/index.js'
import type { Giver, Offer } from '../offer.js'
import { hasPassedAt } from './own-offer.store.js'

export type RuledBy = Pick<Site, 'id' | 'moderation'>

/** What a site promises to those who wait. */
const lookedAtWithinDays = 3

/** Until when its site looks at a new offer before it shows; null when it shows at once. */
export async function lookByOf(
  tx: Tx,
  { giver, at }: { readonly giver: Giver; readonly at: RuledBy | undefined },
  now: Instant,
): Promise<Instant | null> {
  if (!at || !('accountId' in giver)) return null
  const mayWait = { account: giver.accountId, site: at.id }
  const waits = at.moderation === 'all' || (at.moderation === 'first' && !(await hasPassedAt(tx, mayWait)))
  return waits ? addDays(now, lookedAtWithinDays) : null
}

/** What waits goes on waiting; what was shown waits where each change is looked at. */
export function lookByAfter(
  before: Offer,
  { at, saysElse }: { readonly at: RuledBy | undefined; readonly saysElse: boolean },
  now: Instant,
): Instant | null {
  if (before.lookBy !== null) return before.lookBy
  return at?.moderation === 'all' && saysElse ? addDays(now, lookedAtWithinDays) : null
}
