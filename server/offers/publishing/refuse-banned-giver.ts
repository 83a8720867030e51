import type { Tx } from '../../database/tables.js'
import { refuseBanned } from '../../moderation/index.js'
import type { Offer } from '../offer.js'

/** Whoever may not publish where it was published does not bring it back either. */
export async function refuseBannedGiver(tx: Tx, { giver, siteId }: Pick<Offer, 'giver' | 'siteId'>): Promise<void> {
  if ('accountId' in giver) await refuseBanned(tx, giver.accountId, siteId ?? undefined)
}
